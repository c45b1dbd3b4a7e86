import type { Comparison } from '../../lib/view/compare.ts';
import { usePageWords } from '../words-context.ts';

/** What bars, strokes and hatching stand for, as far as they are there to be read. */
export function HowToRead({ comparison }: { comparison: Comparison }) {
  const { how } = usePageWords().compare;
  const { items } = how;
  const rows = comparison.groups.flatMap((group) => group.rows);
  const isMany = comparison.groups.some((group) => group.rows.length > 1);
  const shown = [
    items.doubt,
    items.size,
    ...(rows.some(({ posts }) => posts !== null && posts.days !== null) ? [items.short] : []),
    ...(comparison.end.getTime() < comparison.newest.getTime() ? [items.end] : []),
    items.hatched,
    items.sign,
    ...(isMany ? [items.map] : []),
    ...(comparison.groups.length > 1 || rows.some(({ mine }) => mine) ? [items.sites] : []),
    ...(comparison.names === 'shown' ? [] : [items.hidden]),
  ];
  return (
    <section class="how">
      <h2>{how.title}</h2>
      <dl>
        {shown.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
