import { useMemo, useRef, useState } from 'preact/hooks';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import { type Comparison, comparePages } from '../../lib/view/compare.ts';
import { type Choice, type Chosen, chosenPages } from '../../lib/view/compare-choice.ts';
import { nextSort, type SortKey, sortedRows } from '../../lib/view/compare-sort.ts';
import type { CompareWords } from '../../lib/words/en/compare.ts';
import { useLocale, usePageWords } from '../words-context.ts';
import { CompareActions, type Outlets } from './actions.tsx';
import { GroupMap } from './group-map.tsx';
import { GroupTable } from './group-table.tsx';
import { HowToRead } from './how-to-read.tsx';
import { Which } from './which.tsx';

export interface CompareProps extends Outlets {
  /** All pages kept, the last read first; `null` until they are looked up, `'failed'` where they cannot be. */
  kept: readonly KeptWithReadings[] | null | 'failed';
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** Rejects where it could not be done. */
  onForget: (key: string) => Promise<void>;
}

/** The Compare tab below its header: the pages read, side by side, once the person asks for their names. */
export function Compare(props: CompareProps) {
  const { compare: words } = usePageWords();
  const { kept } = props;
  if (kept !== null && kept !== 'failed') return <Known {...props} kept={kept} />;
  return (
    <div class="compare">
      <h1>{words.asked.title}</h1>
      <p class="intro" role="status">
        {kept === null ? words.loading : words.failed}
      </p>
    </div>
  );
}

type KnownProps = CompareProps & { kept: readonly KeptWithReadings[] };

function Known({ kept, choice, onChoice, onCopy, onSave, onForget }: KnownProps) {
  const { compare: words } = usePageWords();
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const { page, all, hidden, sort } = choice;
  const chosen = useMemo(() => chosenPages(kept, { page, all, hidden }), [kept, page, all, hidden]);
  const comparison = useMemo(() => comparePages(chosen.shown, locale), [chosen, locale]);
  const groups = comparison?.groups.map((group) => ({ ...group, rows: sortedRows(group.rows, sort, locale) })) ?? [];

  const sortBy = (by: SortKey) => {
    const next = nextSort(sort, by);
    onChoice({ ...choice, sort: next });
    setSaid(words.sorted[by](next));
  };
  const forget = async ({ page }: KeptWithReadings) => {
    const name = page.name ?? words.unnamed;
    const done = await onForget(page.key).then(
      () => true,
      () => false,
    );
    setSaid(done ? words.chosen.forgotten({ name }) : words.chosen.notForgotten({ name }));
    // The button that had the focus is gone.
    title.current?.focus();
  };

  return (
    <div class="compare">
      <header class="top">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {titleOf(kept, comparison, words)}
          </h1>
          <p class="intro">{introOf(kept, chosen, comparison, words)}</p>
        </div>
        {comparison && (
          <CompareActions groups={groups} at={comparison.to} onCopy={onCopy} onSave={onSave} onSaid={setSaid} />
        )}
      </header>
      <p class="said" role="status">
        {said}
      </p>
      <Which
        chosen={chosen}
        of={kept.length}
        choice={choice}
        onChoice={onChoice}
        onShowAll={() => {
          onChoice({ ...choice, all: true });
          // The button that was clicked is gone then.
          title.current?.focus();
        }}
        onForget={(page) => void forget(page)}
        onSort={comparison && comparison.pages > 1 ? sortBy : null}
      />
      {comparison &&
        groups.map((group) => (
          <GroupTable key={group.site} group={group} comparison={comparison} sort={sort} onSort={sortBy} />
        ))}
      {comparison && (
        <div class="below">
          {groups.map((group) => (
            <GroupMap key={group.site} group={group} named={groups.length > 1} />
          ))}
          <HowToRead />
        </div>
      )}
    </div>
  );
}

function titleOf(kept: readonly unknown[], comparison: Comparison | null, words: CompareWords): string {
  if (kept.length === 0) return words.empty.title;
  if (!comparison) return words.asked.title;
  const [only] = comparison.groups[0]?.rows ?? [];
  return comparison.pages === 1 ? (only?.name ?? words.unnamed) : words.title(comparison);
}

/** What the title leaves open: how the pages were measured, or what to do. */
function introOf(
  kept: readonly unknown[],
  { named }: Chosen<KeptWithReadings>,
  comparison: Comparison | null,
  words: CompareWords,
): string {
  if (kept.length === 0) return words.empty.text;
  if (named.length === 0) return words.asked.text;
  if (!comparison) return words.asked.none;
  return kept.length === 1 ? `${words.readOn(comparison)} ${words.onlyOne}` : words.readOn(comparison);
}
