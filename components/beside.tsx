import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeptSet } from '../lib/store/kept-set.ts';
import type { StoreProblem } from '../lib/store/store.ts';
import { Section } from './section.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

/** What became of the reading: it is kept, was taken back, or why it is not kept. */
export type Keeping = 'kept' | 'undone' | 'off' | 'private' | StoreProblem;

/** The set's pages on the way of being read again. */
export interface SetRound {
  read: number;
  of: number;
  /** The next in the set's order; `null` once all others are read. */
  next: { name: string | null; url: string } | null;
}

/** What is kept beside the page that is shown: by whoever asks the store. */
export interface BesideProps {
  /** `null` until it is known. */
  keeping: Keeping | null;
  /** Takes the reading back. */
  undo: () => void;
  /** Sets that the page is in. */
  sets: readonly Pick<KeptSet, 'id' | 'name'>[];
  /** The one that it is compared within. */
  chosen: string | null;
  choose: (set: string) => void;
  round: SetRound | null;
  /** Opens a page's address in the tab in front. */
  go: (url: string) => void;
  compare: () => void;
}

interface Props extends BesideProps {
  /** In the panel, which goes along from page to page, the way to the next one stands on top. */
  layout: 'popup' | 'panel';
}

/** The page's sets, with what to read next, and whether this reading is kept. */
export function Beside({ layout, ...beside }: Props) {
  const { set: words } = useDeeperWords().beside;
  const { sets, chosen, choose, round } = beside;
  const set = sets.find(({ id }) => id === chosen);
  const hasRound = round !== null && layout === 'popup';
  return (
    <>
      {set && (sets.length > 1 || hasRound) && (
        <Section title={words.title({ name: set.name })}>
          {sets.length > 1 && <SetChoice sets={sets} chosen={set.id} choose={choose} />}
          {hasRound && <Round {...beside} round={round} />}
        </Section>
      )}
      {beside.keeping && <KeepingNote keeping={beside.keeping} undo={beside.undo} />}
    </>
  );
}

/** The way to the next page of the set, where it stands by itself: "Instrument makers: 4 of 8 read." */
export function NextInSet(beside: BesideProps) {
  const set = beside.sets.find(({ id }) => id === beside.chosen);
  if (!set || beside.round === null) return null;
  return (
    <div class="next-in-set">
      <Round {...beside} round={beside.round} name={set.name} />
    </div>
  );
}

function SetChoice({ sets, chosen, choose }: Pick<BesideProps, 'sets' | 'choose'> & { chosen: string }) {
  const { set: words } = useDeeperWords().beside;
  const id = useId();
  return (
    <p class="set-choice">
      <label for={id}>{words.choose}</label>{' '}
      <select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {sets.map((set) => (
          <option key={set.id} value={set.id}>
            {set.name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface RoundProps extends Pick<BesideProps, 'go' | 'compare'> {
  round: SetRound;
  /** The set's, where no heading says it. */
  name?: string;
}

/** "4 of 8 read. Next page: NAME", which opens in this tab. Its name is a link, so that it opens elsewhere as well. */
function Round({ round: { read, of, next }, name, go, compare }: RoundProps) {
  const { set: words } = useDeeperWords().beside;
  const { page } = useWords().interface;
  const named = name === undefined ? null : `${words.title({ name })}. `;
  if (read === of) {
    return (
      <p class="plain">
        {named}
        {words.all({ of })}{' '}
        <button type="button" class="textual" onClick={compare}>
          {words.compare}
        </button>
      </p>
    );
  }
  const follow = (event: MouseEvent) => {
    if (!next || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(next.url);
  };
  return (
    <p class="plain">
      {named}
      {words.round({ read, of })}{' '}
      {next?.url.startsWith('https://') && (
        <>
          {words.next}{' '}
          <a href={next.url} target="_blank" rel="noreferrer" onClick={follow}>
            <bdi>{next.name ?? page.unnamed}</bdi>
          </a>
        </>
      )}
    </p>
  );
}

/** A quiet line: whether the reading is kept, and how to take it back. */
function KeepingNote({ keeping, undo }: Pick<BesideProps, 'undo'> & { keeping: Keeping }) {
  const { keeping: words } = useDeeperWords().beside;
  const line = useRef<HTMLParagraphElement>(null);
  const [asked, setAsked] = useState(false);
  // The button goes with what it did: the focus must not.
  useEffect(() => {
    if (asked && keeping === 'undone') line.current?.focus();
  }, [asked, keeping]);
  return (
    <p class="keeping" role="status" tabIndex={-1} ref={line}>
      {words[keeping]}
      {keeping === 'kept' && (
        <>
          {' '}
          <button
            type="button"
            class="textual"
            data-do="undo-keeping"
            onClick={() => {
              setAsked(true);
              undo();
            }}
          >
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}
