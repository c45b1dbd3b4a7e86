import { type KeptSet, MOST_IN_SET } from '../../lib/store/kept-set.ts';
import { newSet, withPages } from '../../lib/view/sets.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import type { BarProps } from './bar-props.ts';
import { Menu } from './menu.tsx';
import { SetName } from './set-name.tsx';
import { useDeed } from './use-deed.ts';

/**
 * The sets to which the selected pages can be added, and a new one. More than twenty are said, and not added.
 * Long: half of it is the markup of a menu.
 */
export function AddToSet({ selected, sets }: Pick<BarProps, 'selected' | 'sets'>) {
  const { store, say, offerUndo, now } = useWorld();
  const { list, sets: words } = usePageWords();
  const deed = useDeed();
  const keys = selected.map(({ key }) => key);

  const add = (set: KeptSet) => {
    const fresh = keys.filter((key) => !set.pages.includes(key));
    if (fresh.length === 0) return say(words.inAlready({ name: set.name }));
    const next = withPages(set, fresh);
    const { name } = set;
    if (!next) return say(words.tooMany({ name, has: set.pages.length, asked: fresh.length, most: MOST_IN_SET }));
    void deed(async () => {
      const open = await store();
      await open.putSet(next);
      offerUndo(words.added({ name, pages: fresh.length }), () => open.putSet(set));
    }, words.failed);
  };
  const make = (name: string) => {
    if (keys.length > MOST_IN_SET)
      return say(words.tooMany({ name: null, has: 0, asked: keys.length, most: MOST_IN_SET }));
    void deed(async () => {
      await (await store()).putSet(newSet(crypto.randomUUID(), name, selected, now()));
      say(words.made({ name, pages: keys.length }));
    }, words.failed);
  };

  return (
    <Menu name={list.bar.addTo}>
      {(close) => (
        <>
          <ul>
            {sets.map((set) => (
              <li key={set.id}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    add(set);
                  }}
                >
                  {set.name}
                </button>
              </li>
            ))}
          </ul>
          <SetName
            sets={sets}
            set={null}
            button={words.makeIt}
            hint={words.makeWith({ pages: keys.length })}
            onCancel={close}
            onName={(name) => {
              close();
              make(name);
            }}
          />
        </>
      )}
    </Menu>
  );
}
