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

/** How much was read, and in which language: "9 posts over 11 months; scroll the page to load more, then read again". */
export function Coverage({ reading, measures, sure, along }: Props) {
  const { coverage: words } = useDeeperWords().sections;
  const { list } = measures;
  const count = reading.posts.length;
  const scroll = sure || count === 0 ? null : along ? words.scrollOn : words.scroll;
  const more = list.end ? words.end : scroll;
  const read = count > 0 ? words.posts({ posts: count, days: list.reach }) : words.nothing;
  const language = words.language(reading.language);
  const alone = count > 0 ? words.alone({ read }) : read;
  return (
    <Section title={words.title}>
      <p class="plain">{more === null ? alone : words.joined({ read, more })}</p>
      {language && <p class="plain">{language}</p>}
    </Section>
  );
}
