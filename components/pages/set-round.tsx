import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { roundOf } from '../../lib/view/sets.ts';
import { OutsideLink } from '../outside-link.tsx';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { useDeed } from './use-deed.ts';

/** The set's pages to be opened one after the other, each ticked once it is read. Nothing is opened by itself. */
export function SetRound({ set, pages }: { set: KeptSet; pages: readonly KeptPage[] }) {
  const { store } = useWorld();
  const { sets, list } = usePageWords();
  const deed = useDeed();
  const round = roundOf(set, pages);
  if (round === null) return null;
  const { round: words } = sets;
  const read = round.filter((page) => page.read).length;
  const isDone = read === round.length;
  const stop = () => deed(async () => (await store()).putSet({ ...set, roundSince: null }), sets.failed);
  return (
    <section class="set-round" aria-labelledby="round-title">
      <div class="headed">
        <h2 id="round-title">{words.title}</h2>
        <p role="status">{isDone ? words.done({ of: round.length }) : words.progress({ read, of: round.length })}</p>
        <button type="button" class="push" onClick={() => void stop()}>
          {isDone ? words.finish : words.stop}
        </button>
      </div>
      {!isDone && <p class="hint">{words.how}</p>}
      <ol>
        {round.map(({ page, read: isRead }) => (
          <li key={page.key} class={isRead ? 'read' : undefined}>
            <span class="tick" aria-hidden="true">
              {isRead ? '✓' : ''}
            </span>
            <OutsideLink href={page.url}>
              <bdi>{page.name ?? list.unnamed}</bdi>
            </OutsideLink>
            <small>{isRead ? words.read : words.waiting}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
