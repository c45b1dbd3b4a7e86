import type { Measures } from '../lib/measures/measures.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  reading: PageReading;
  measures: Measures;
  /** More posts would change nothing. */
  sure: boolean;
  /** What is loaded is read along: nothing has to be read again. */
  along: boolean;
}

/** How much was read: "9 posts over 11 months; scroll the page to load more, then read again". */
export function Coverage({ reading, measures, sure, along }: Props) {
  const { coverage: words } = useDeeperWords().sections;
  const { list } = measures;
  const read =
    reading.posts.length > 0 ? words.posts({ posts: reading.posts.length, days: list.reach }) : words.nothing;
  const scroll = sure || reading.posts.length === 0 ? null : along ? words.scrollOn : words.scroll;
  const more = list.end ? words.end : scroll;
  return (
    <Section title={words.title}>
      <p class="plain">{more === null ? read : words.joined({ read, more })}</p>
    </Section>
  );
}
