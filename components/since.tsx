import type { SinceView } from '../lib/view/since.ts';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

/** What changed since an earlier reading of the same page. */
export function Since({ since }: { since: SinceView }) {
  const { since: words } = useDeeperWords();
  const { response } = since;
  const sentences = [words.posts(since), words.verdict(since), response && words.response({ response })];
  return (
    <Section title={words.title} aside={words.ago(since)}>
      <p class="plain">{sentences.filter(Boolean).join(' ')}</p>
    </Section>
  );
}
