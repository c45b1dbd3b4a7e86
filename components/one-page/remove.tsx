import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import type { Found } from './use-one-page.ts';

/** Deletes the page with all that is kept of it. The list takes its place, and offers to put it back. */
export function Remove({ found: { kept } }: { found: Found }) {
  const { onePage: words } = usePageWords();
  const world = useWorld();
  const { page } = kept;
  const readings = kept.readings.length;
  const name = page.name ?? words.unnamed;
  const remove = async () => {
    try {
      const forgotten = await (await world.store()).forget([page.key]);
      world.go({ view: 'pages', set: null });
      world.offerUndo(words.remove.done({ name, readings }), forgotten);
    } catch (error) {
      console.error(error);
      world.say(words.remove.failed({ name }));
    }
  };
  return (
    <footer class="remove">
      <button type="button" onClick={() => void remove()}>
        {words.remove.button}
      </button>
      <p>{words.remove.text({ readings })}</p>
    </footer>
  );
}
