import type { AllReadings } from '../lib/view/all-readings.ts';
import type { SinceView } from '../lib/view/since.ts';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  /** `null` where the two readings show nothing to compare. */
  since: SinceView | null;
  /** What all readings say together, where that is more. */
  together: AllReadings | null;
  now: Date;
}

/** What changed since an earlier reading of the same page, and what all of them say together. */
export function Since({ since, together, now }: Props) {
  const { since: words, beside } = useDeeperWords();
  if (since === null && together === null) return null;
  const changed = since && [
    words.posts(since),
    words.verdict(since),
    since.response && words.response({ response: since.response }),
  ];
  const all = together && [
    beside.together({ ...together, now }),
    together.verdict && beside.togetherVerdict({ verdict: together.verdict }),
  ];
  return (
    <Section title={words.title} aside={since && words.ago(since)}>
      {changed && <p class="plain">{changed.filter(Boolean).join(' ')}</p>}
      {all && <p class="plain">{all.filter(Boolean).join(' ')}</p>}
    </Section>
  );
}
