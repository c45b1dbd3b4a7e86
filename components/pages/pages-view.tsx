import { useMemo, useRef } from 'preact/hooks';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { BringIn } from './bring-in.tsx';
import { Brought } from './brought.tsx';
import { EmptyList } from './empty-list.tsx';
import { PagesList } from './pages-list.tsx';
import { SetsRail } from './sets-rail.tsx';
import { useBring } from './use-bring.ts';
import { useDrop } from './use-drop.ts';
import type { ListMemory } from './use-list-memory.ts';
import { type Kept, usePages } from './use-pages.ts';

interface Props {
  /** The id of a set, `'none'` for pages in no set, `null` for all. */
  shelf: string | null;
  memory: ListMemory;
}

const NOTHING: Kept = { pages: [], sets: [], readings: null, damaged: 0, bytes: null };

/** All pages that were read, their sets, and what is brought in. */
export function PagesView({ shelf, memory }: Props) {
  const { list: words } = usePageWords();
  const { now } = useWorld();
  const { kept, problem, pending } = usePages();
  const bring = useBring();
  const around = useRef<HTMLDivElement>(null);
  const over = useDrop(around, bring.bring);
  // One moment for the whole list, anew with what is kept: "today" must not differ from row to row.
  const moment = useMemo(now, [kept]);
  const all = kept ?? NOTHING;
  const hadPages = useRef(false);
  hadPages.current ||= all.pages.length > 0;
  return (
    <div class={over ? 'pages-view over' : 'pages-view'} ref={around}>
      <aside class="rail">
        <SetsRail
          pages={all.pages}
          sets={all.sets}
          shelf={all.sets.some(({ id }) => id === shelf) || shelf === 'none' ? shelf : null}
          selected={[...memory.list.selection].filter((key) => all.pages.some((page) => page.key === key))}
        />
        <BringIn {...bring} />
      </aside>
      <div class="list">
        <Brought {...bring} />
        {problem && (
          <p class="problem" role="alert">
            {words.problems[problem]}
          </p>
        )}
        {all.damaged > 0 && <p class="problem">{words.damaged({ records: all.damaged })}</p>}
        {kept === null && problem === null && (
          <p class="loading" role="status">
            {words.loading}
          </p>
        )}
        {kept !== null && kept.pages.length === 0 && <EmptyList damaged={kept.damaged} emptied={hadPages.current} />}
        {kept !== null && kept.pages.length > 0 && (
          <PagesList kept={kept} shelf={shelf} memory={memory} pending={pending} now={moment} />
        )}
      </div>
    </div>
  );
}
