import { useRef, useState } from 'preact/hooks';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { type KeptSet, MOST_IN_SET } from '../../lib/store/kept-set.ts';
import { newSet } from '../../lib/view/sets.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { SetName } from './set-name.tsx';
import { useDeed } from './use-deed.ts';

interface Props {
  pages: readonly KeptPage[];
  sets: readonly KeptSet[];
  /** The id of the set that is shown, `'none'`, or `null` for all pages. */
  shelf: string | null;
  /** A new set may begin with them. */
  selected: readonly string[];
}

/** All pages, each set, and what is in none: links, and how many pages stand behind each. */
export function SetsRail({ pages, sets, shelf, selected }: Props) {
  const { sets: words, list } = usePageWords();
  const inSome = new Set(sets.flatMap((set) => set.pages));
  const nameOf = (key: string | null) => pages.find((page) => page.key === key)?.name ?? list.unnamed;
  return (
    <nav class="sets-rail" aria-labelledby="sets-title">
      <h2 id="sets-title">{words.title}</h2>
      <ul>
        <ShelfLink id={null} here={shelf} name={words.all} count={pages.length} />
        {sets.map((set) => (
          <ShelfLink
            key={set.id}
            id={set.id}
            here={shelf}
            name={set.name}
            count={set.pages.length}
            beneath={set.own === null ? null : words.own({ name: nameOf(set.own) })}
          />
        ))}
        {sets.length > 0 && (
          <ShelfLink
            id="none"
            here={shelf}
            name={words.none}
            count={pages.filter(({ key }) => !inSome.has(key)).length}
          />
        )}
      </ul>
      <NewSet pages={pages} sets={sets} selected={selected} />
    </nav>
  );
}

interface LinkProps {
  id: string | null;
  here: string | null;
  name: string;
  count: number;
  beneath?: string | null;
}

function ShelfLink({ id, here, name, count, beneath }: LinkProps) {
  const { hrefOf } = useWorld();
  const { count: counted } = usePageWords().sets;
  return (
    <li>
      <a href={hrefOf({ view: 'pages', set: id })} aria-current={id === here ? 'page' : undefined}>
        <span class="name">
          {name}
          {beneath && <small>{beneath}</small>}
        </span>
        <span class="count" aria-hidden="true">
          {count}
        </span>
        <span class="unseen">{`, ${counted({ pages: count })}`}</span>
      </a>
    </li>
  );
}

/** Asks for a name, and makes the set of what is selected. */
function NewSet({ pages, sets, selected }: Pick<Props, 'pages' | 'sets' | 'selected'>) {
  const { store, say, go, now } = useWorld();
  const { sets: words } = usePageWords();
  const [asking, setAsking] = useState(false);
  const deed = useDeed();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  const make = async (name: string) => {
    const { length: asked } = selected;
    if (asked > MOST_IN_SET) return say(words.tooMany({ name: null, has: 0, asked, most: MOST_IN_SET }));
    const chosen = selected.flatMap((key) => pages.filter((page) => page.key === key));
    const set = newSet(crypto.randomUUID(), name, chosen, now());
    const isDone = await deed(async () => (await store()).putSet(set), words.failed);
    if (!isDone) return;
    close();
    say(words.made({ name, pages: asked }));
    go({ view: 'pages', set: set.id });
  };
  return (
    <div class="new-set">
      <button type="button" class="textual" ref={button} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {words.make}
      </button>
      {asking && (
        <SetName
          isAlone
          sets={sets}
          set={null}
          button={words.makeIt}
          hint={selected.length === 0 ? words.makeEmpty : words.makeWith({ pages: selected.length })}
          onName={(name) => void make(name)}
          onCancel={close}
        />
      )}
    </div>
  );
}
