import type { Measures } from '../lib/measures/measures.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  reading: PageReading;
  measures: Measures;
}

/** How much was read: "9 posts over 11 months; scroll the page to load more, then read again". */
export function Coverage({ reading, measures }: Props) {
  const { coverage: words } = useDeeperWords().sections;
  const { list } = measures;
  const read =
    reading.posts.length > 0 ? words.posts({ posts: reading.posts.length, days: list.reach }) : words.nothing;
  const more = list.end ? words.end : reading.posts.length > 0 ? words.scroll : null;
  return (
    <Section title={words.title}>
      <p class="plain">{more === null ? read : words.joined({ read, more })}</p>
    </Section>
  );
}
