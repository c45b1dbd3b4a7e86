import { useId, useState } from 'preact/hooks';
import type { Verdict } from '../lib/diagnosis/diagnosis.ts';
import { DAY } from '../lib/measures/days.ts';
import type { Site } from '../lib/reading/reading.ts';
import { OutsideLink } from './outside-link.tsx';
import { VerdictSign } from './verdict-sign.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

export interface RecentPage {
  name: string | null;
  url: string;
  site: Site;
  verdict: Verdict;
  /** ISO. */
  readAt: string;
}

interface Props {
  /** The last read first. */
  pages: readonly RecentPage[];
  now: Date;
}

/** Pages read before. Their names are in the document only after the click: a screen may be shared. */
export function Recent({ pages, now }: Props) {
  const { recent: words } = useDeeperWords();
  const id = useId();
  const [shown, setShown] = useState(false);
  if (pages.length === 0) return null;
  return (
    <section class="recent">
      <button type="button" class="textual" aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        {words.show({ pages: pages.length })}
      </button>
      <ul id={id} hidden={!shown}>
        {shown && pages.map((page) => <Row key={page.url} page={page} now={now} />)}
      </ul>
    </section>
  );
}

function Row({ page: { name, url, site, verdict, readAt }, now }: { page: RecentPage; now: Date }) {
  const { recent } = useDeeperWords();
  const { interface: words, diagnosis } = useWords();
  const age = Math.max(0, (now.getTime() - Date.parse(readAt)) / DAY);
  const shown = name ?? recent.unnamed;
  return (
    <li>
      <span class="sign">
        <VerdictSign verdict={verdict} />
      </span>
      <div>
        <OutsideLink href={url} label={recent.open({ name: shown })}>
          <bdi>{shown}</bdi>
        </OutsideLink>
        <p>
          {words.sites[site]} · {diagnosis.verdicts[verdict]} · {recent.age({ days: { low: age, high: age } })}
        </p>
      </div>
    </li>
  );
}
