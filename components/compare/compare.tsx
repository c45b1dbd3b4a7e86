import { useMemo, useRef, useState } from 'preact/hooks';
import { titleWithout } from '../../lib/export/hidden-names.ts';
import type { KeptPage, KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { type Comparison, comparePages } from '../../lib/view/compare.ts';
import { type Choice, type Chosen, chosenPages } from '../../lib/view/compare-choice.ts';
import { nextSort, type SortKey, sortedRows } from '../../lib/view/compare-sort.ts';
import type { CompareWords } from '../../lib/words/en/compare.ts';
import { useLocale, usePageWords } from '../words-context.ts';
import { CompareActions, type Outlets } from './actions.tsx';
import { GroupMap } from './group-map.tsx';
import { GroupTable } from './group-table.tsx';
import { HowToRead } from './how-to-read.tsx';
import { Sentences } from './sentences.tsx';
import { Switches } from './switches.tsx';
import { Which } from './which.tsx';

export interface CompareProps {
  /** All pages kept, the last read first; `null` until they are looked up, `'failed'` where they cannot be. */
  pages: readonly KeptPage[] | null | 'failed';
  /** Those of them that are compared, with all their readings; `null` while they are looked up. */
  kept: readonly KeptWithReadings[] | null;
  sets: readonly KeptSet[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** Rejects where it could not be done. */
  onForget: (key: string) => Promise<void>;
  outlets: Outlets;
}

/** The Compare tab below its header: the pages read, side by side, once the person asks for their names. */
export function Compare(props: CompareProps) {
  const { compare: words } = usePageWords();
  const { pages } = props;
  if (pages !== null && pages !== 'failed') return <Known {...props} pages={pages} />;
  return (
    <div class="compare">
      <h1>{words.asked.title}</h1>
      <p class="intro" role="status">
        {pages === null ? words.loading : words.failed}
      </p>
    </div>
  );
}

type KnownProps = CompareProps & { pages: readonly KeptPage[] };

/** Long: one screen from top to bottom. */
function Known({ pages, kept, sets, choice, onChoice, onForget, outlets }: KnownProps) {
  const { compare: words } = usePageWords();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const { page, set, pages: selected, all, hidden, sort, names } = choice;
  const chosen = useMemo(
    () => chosenPages(pages, sets, { page, set, pages: selected, all, hidden }),
    [pages, sets, page, set, selected, all, hidden],
  );
  const { shown, comparison } = useComparison(chosen, kept, choice);
  const isLoading = chosen.shown.length > 0 && kept === null;
  const heading = titleOf(pages, comparison, { choice, sets, named: chosen.named }, words);

  const sortBy = (by: SortKey) => {
    const next = nextSort(sort, by);
    onChoice({ ...choice, sort: next });
    setSaid(words.sorted[by](next));
  };
  const forget = async ({ key, name }: KeptPage) => {
    await onForget(key).catch(() => setSaid(words.chosen.notForgotten({ name: name ?? words.unnamed })));
    // The button that had the focus is gone.
    title.current?.focus();
  };

  return (
    <div class="compare">
      <header class="top">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {heading}
          </h1>
          <p class="intro">{isLoading ? words.loading : introOf(pages, chosen, comparison, words)}</p>
        </div>
        {comparison && (
          <CompareActions
            comparison={comparison}
            kept={shown}
            own={chosen.own}
            sets={sets}
            title={heading}
            {...outlets}
            onSaid={setSaid}
          />
        )}
      </header>
      <p class="said" role="status">
        {said}
      </p>
      {comparison && <Sentences groups={comparison.groups} />}
      {comparison && <Switches comparison={comparison} choice={choice} onChoice={onChoice} />}
      <Which
        chosen={chosen}
        kept={kept ?? []}
        of={pages.length}
        choice={choice}
        namesHidden={names !== 'shown'}
        onChoice={onChoice}
        onShowAll={() => {
          onChoice({ ...choice, all: true });
          // The button that was clicked is gone then.
          title.current?.focus();
        }}
        onForget={(one) => void forget(one)}
        onSort={comparison && comparison.pages > 1 ? sortBy : null}
      />
      {comparison?.groups.map((group) => (
        <GroupTable key={group.site} group={group} comparison={comparison} sort={sort} onSort={sortBy} />
      ))}
      {comparison && (
        <div class="below">
          {comparison.groups.map((group) => (
            <GroupMap key={group.site} group={group} named={comparison.groups.length > 1} />
          ))}
          <HowToRead comparison={comparison} />
        </div>
      )}
    </div>
  );
}

/** The pages that are shown and read, and what they are side by side, with the rows in their order. Sorting measures nothing anew. */
function useComparison(chosen: Chosen<KeptPage>, kept: readonly KeptWithReadings[] | null, choice: Choice) {
  const locale = useLocale();
  const { scale, names, sort } = choice;
  const shown = useMemo(
    () => chosen.shown.flatMap(({ key }) => kept?.find(({ page }) => page.key === key) ?? []),
    [chosen, kept],
  );
  const compared = useMemo(
    () => comparePages(shown, { locale, own: chosen.own, scale, names }),
    [shown, chosen.own, locale, scale, names],
  );
  const comparison = useMemo(
    () =>
      compared && {
        ...compared,
        groups: compared.groups.map((group) => ({ ...group, rows: sortedRows(group.rows, sort, locale) })),
      },
    [compared, sort, locale],
  );
  return { shown, comparison };
}

interface Subject {
  choice: Choice;
  sets: readonly KeptSet[];
  /** Those that the person took out of the table as well: a set's title may name them. */
  named: readonly KeptPage[];
}

/** A set is called by its name, unless that would tell a name that is hidden. */
function titleOf(
  pages: readonly unknown[],
  comparison: Comparison | null,
  { choice, sets, named }: Subject,
  words: CompareWords,
): string {
  if (pages.length === 0) return words.empty.title;
  if (!comparison) return words.asked.title;
  const set = sets.find(({ id }) => id === choice.set)?.name;
  if (choice.names !== 'shown') {
    const hidden = named.flatMap(({ name, keys }) => [name, ...keys.map((key) => key.replace(/^\w+:@?/, ''))]);
    const title = (set && titleWithout(set, hidden)) || words.title(comparison);
    return words.snapshot({ title });
  }
  const [only] = comparison.groups[0]?.rows ?? [];
  if (set) return set;
  return comparison.pages === 1 && only ? words.called(only) : words.title(comparison);
}

/** What the title leaves open: how the pages were measured, or what to do. */
function introOf(
  pages: readonly unknown[],
  { named, beyond }: Chosen<unknown>,
  comparison: Comparison | null,
  words: CompareWords,
): string {
  if (pages.length === 0) return words.empty.text;
  if (named.length === 0) return words.asked.text;
  if (!comparison) return words.asked.none;
  const own = comparison.groups.flatMap(({ rows }) => rows).find(({ name }) => name !== null);
  const said = [
    comparison.names === 'shown' ? '' : words.hidden.intro({ own: own ? words.called(own) : null }),
    words.measured(comparison),
    beyond > 0 ? words.beyond20({ pages: beyond }) : '',
    pages.length === 1 ? words.onlyOne : '',
  ];
  return said.filter(Boolean).join(' ');
}
