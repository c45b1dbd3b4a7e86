import type { ComponentChildren } from 'preact';
import type { AuditJson } from '../lib/audit.ts';
import { type Lead, lead } from '../lib/diagnosis/lead.ts';
import { countedPosts, gapBesideCount, verdictInSmall } from '../lib/lenses/in-short.ts';
import type { OpeningLine, Prospect } from '../lib/lenses/lens.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { LensViewWords } from '../lib/words/en/lens-view.ts';
import type { Locale } from '../lib/words/format.ts';
import { OpeningLines } from './opening-lines.tsx';
import { ProspectFacts } from './prospect-facts.tsx';
import { Verdict } from './verdict.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  /** Diagnosed for the prospect's lens. */
  audit: AuditJson;
  lens: Prospect;
  /** As read, with their first words: an audit leaves those behind. */
  posts: PostReading[];
  /** The posts in page order. */
  rows: PostRow[];
  locale: Locale;
  /** A line as it is said, its blank as "…". */
  onCopyLine: (text: string) => void;
  /** The strip. */
  children?: ComponentChildren;
}

/** A page before a call: the fact that the call needs, the strip, what may be said, and what is known. */
export function ProspectView({ audit, lens, posts, rows, locale, onCopyLine, children }: Props) {
  const words = useDeeperWords().lensView;
  const said = lead(audit.reading, audit.measures, audit.diagnosis, locale);
  const neutral = lens.given !== null;
  const lines = (
    <OpeningLines
      lines={lens.lines}
      neutral={neutral}
      because={(line) => findingOf(line, audit)}
      rows={rows}
      posts={posts}
      onCopy={onCopyLine}
    />
  );
  const facts = <ProspectFacts facts={lens.facts} rows={rows} />;
  return (
    <div class="lens-view call">
      <Verdict
        verdict={lens.headline}
        sentence={lens.advice ?? rhythmOf(audit, said, locale, words) ?? said.sentence}
        confidence={verdictInSmall(audit, said)}
      />
      {children}
      {neutral ? (
        <>
          {facts}
          {lines}
        </>
      ) : (
        <>
          {lines}
          {facts}
        </>
      )}
    </div>
  );
}

/** "8 posts in 5 weeks, about every 5 days.": what was counted, and no judgement. */
function rhythmOf(audit: AuditJson, said: Lead, locale: Locale, { rhythm }: LensViewWords): string | null {
  const posts = countedPosts(audit, said, locale);
  return posts && rhythm({ posts, gap: gapBesideCount(audit.measures) });
}

/** What the advice of the same name rests on. */
function findingOf({ id }: OpeningLine, { diagnosis: { tips, findings } }: AuditJson) {
  const because = tips.find((tip) => tip.id === id)?.because ?? [];
  return findings.find((finding) => because.includes(finding.id));
}
