import type { AuditJson } from '../lib/audit.ts';
import { chainOf } from '../lib/diagnosis/chain.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import { isHalfUnderstood } from '../lib/view/half-understood.ts';
import { postsUrlOf, tabWithoutList } from '../lib/view/place.ts';
import { postRows } from '../lib/view/post-rows.ts';
import { stripOf } from '../lib/view/strip.ts';
import type { Locale } from '../lib/words/format.ts';
import { Coverage } from './coverage.tsx';
import { Decided } from './decided.tsx';
import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { NextSteps } from './next-steps.tsx';
import { OpenPosts } from './open-posts.tsx';
import { PageLine } from './page-line.tsx';
import { Settle } from './settle.tsx';
import { StripOfTime } from './strip.tsx';
import { Unread } from './unread.tsx';
import { Verdict } from './verdict.tsx';
import { useWords } from './words-context.ts';

export interface DiagnosedProps {
  audit: AuditJson;
  /** As read, with their first words; without them, as the audit has them. */
  posts?: PostReading[] | undefined;
  locale: Locale;
  /** A new reading is under way. */
  busy: boolean;
  onReadAgain: () => void;
  onCopyReport: () => void;
}

/** A page that was read: its verdict, what it rests on, and what to do next. */
export function Diagnosed({ audit, posts, locale, busy, onReadAgain, onCopyReport }: DiagnosedProps) {
  const { places } = useWords().interface;
  const { reading, measures, diagnosis } = audit;
  const said = lead(reading, measures, diagnosis, locale);
  const place = tabWithoutList(reading);
  const strip = stripOf({ reading, measures, verdict: diagnosis.verdict, reference: said.reference.interactions });
  const rows = postRows(reading, measures);
  const postsUrl = diagnosis.settle?.cause === 'open-posts-tab' ? postsUrlOf(reading) : null;
  const decided = diagnosis.verdict !== 'not-enough-evidence';
  return (
    <>
      <PageLine reading={reading} busy={busy} onReadAgain={onReadAgain} />
      {place ? (
        <Verdict verdict={places[place].title} sentence={places[place].text} confidence={null} />
      ) : (
        <Verdict verdict={said.verdict} sentence={said.sentence} confidence={said.confidence} />
      )}
      {place && postsUrl && <OpenPosts href={postsUrl} />}
      {(rows.length > 0 || decided) && (
        <StripOfTime strip={strip} locale={locale} site={reading.site} reference={said.reference.text} rows={rows} />
      )}
      {decided && diagnosis.verdict !== 'empty' && <Facts facts={said.facts} />}
      {said.settle && !(place && postsUrl) && (
        <Settle sentence={said.settle} postsUrl={postsUrl} busy={busy} onReadAgain={onReadAgain} />
      )}
      <NextSteps tips={diagnosis.tips} findings={diagnosis.findings} rows={rows} posts={posts ?? reading.posts} />
      {!place && <Coverage reading={reading} measures={measures} />}
      <Findings findings={diagnosis.findings} rows={rows} />
      <Decided chain={chainOf(reading, measures, diagnosis, locale)} />
      <Unread notes={reading.notes} onCopyReport={isHalfUnderstood(reading) ? onCopyReport : null} />
    </>
  );
}
