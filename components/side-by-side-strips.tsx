import type { AuditJson } from '../lib/audit.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import { saidGap } from '../lib/diagnosis/said-figures.ts';
import { INACTIVE_DAYS } from '../lib/diagnosis/verdict-borders.ts';
import { type Strip, stripOf, tallestOf } from '../lib/view/strip.ts';
import type { LensViewWords } from '../lib/words/en/lens-view.ts';
import type { Locale } from '../lib/words/format.ts';
import { SharedAxis, StripRow } from './strip-row.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

interface Props {
  audit: AuditJson;
  /** The person's own page, of the same site. */
  mine: AuditJson;
  locale: Locale;
}

/** A page and the person's own, one above the other, on one time axis and one height scale. */
export function SideBySideStrips({ audit, mine, locale }: Props) {
  const { beside } = useDeeperWords().lensView;
  const { page } = useWords().interface;
  const [theirs, own] = pairOf(audit, mine, locale);
  const references = { page: referenceOf(audit, locale), mine: referenceOf(mine, locale) };
  const name = audit.reading.page.name ?? audit.reading.page.handle ?? page.unnamed;
  return (
    <div class="strips">
      <p class="whose">
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        {rhythmOf(audit, beside)}
      </p>
      <StripRow strip={theirs} site={audit.reading.site} name={name} />
      <p class="whose own">
        <b>{beside.yourPage}</b> {rhythmOf(mine, beside)}
      </p>
      <StripRow strip={own} site={mine.reading.site} name={beside.yourPage} />
      <SharedAxis strip={theirs} locale={locale} />
      <p class="key">{beside.scale(references)}</p>
    </div>
  );
}

const referenceOf = ({ reading, measures, diagnosis }: AuditJson, locale: Locale): number | null =>
  lead(reading, measures, diagnosis, locale).reference.interactions;

/** Both end at the later reading, and are as long as the longer of the two needs. */
function pairOf(audit: AuditJson, mine: AuditJson, locale: Locale): [Strip, Strip] {
  const both = [audit, mine].map((each) => {
    const { reading, measures, diagnosis } = each;
    const reference = referenceOf(each, locale);
    return { reading, measures, verdict: diagnosis.verdict, reference };
  });
  const alone = both.map((facts) => stripOf(facts));
  const length = Math.max(...alone.map(({ from, now }) => now.getTime() - from.getTime()));
  const now = new Date(Math.max(...alone.map(({ now }) => now.getTime())));
  const shared = {
    window: { from: new Date(now.getTime() - length), now },
    heightScale: Math.max(...both.map((facts) => tallestOf(facts))),
  };
  const [theirs, own] = both.map((facts) => stripOf({ ...facts, ...shared }));
  if (!theirs || !own) throw new Error('Two pages give two strips.');
  return [theirs, own];
}

/** "about every 4 days", "silent for 74 days"; nothing where neither is known. */
function rhythmOf({ measures }: AuditJson, words: LensViewWords['beside']): string | null {
  const { recency, silentSinceLastOwn: silent, list } = measures;
  if (list.sound && recency && recency.low > INACTIVE_DAYS) return words.silent({ days: recency, own: !silent });
  const gap = saidGap(measures);
  return gap === null ? null : words.pace({ gap });
}
