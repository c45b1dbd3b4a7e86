import type { MethodPart } from '../../lib/report/report-shape.ts';
import { Block } from './said.tsx';

/** How the report came about, in half a page at most. */
export function Method({ part: { title, paragraphs } }: { part: MethodPart }) {
  if ([title, ...paragraphs].every(({ text }) => text === null)) return null;
  return (
    <section class="method">
      <Block as="h3" lines={[title]} />
      <div class="columns">
        {paragraphs.map((line) => (
          <Block key={line.id} as="p" lines={[line]} />
        ))}
      </div>
    </section>
  );
}
