import { usePageWords } from '../words-context.ts';

/** What bars, strokes and hatching stand for. */
export function HowToRead() {
  const { how } = usePageWords().compare;
  return (
    <section class="how">
      <h2>{how.title}</h2>
      <dl>
        {how.items.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
