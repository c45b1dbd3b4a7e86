import type { ComponentChildren } from 'preact';
import type { AuditJson } from '../lib/audit.ts';
import type { Lead } from '../lib/diagnosis/lead.ts';
import { countedPosts, verdictInSmall } from '../lib/lenses/in-short.ts';
import type { Competitor } from '../lib/lenses/lens.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { Locale } from '../lib/words/format.ts';
import { Facts } from './facts.tsx';
import { OpenPost } from './opening-lines-post.tsx';
import { Section } from './section.tsx';
import { Verdict } from './verdict.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  audit: AuditJson;
  lens: Competitor;
  /** The person's own page is known; why it is not compared, the notes say. */
  known: boolean;
  said: Lead;
  rows: PostRow[];
  locale: Locale;
  children?: ComponentChildren;
}

/** A page with nothing beside it: what it shows, and how to bring one's own page beside it. */
export function CompetitorAlone({ audit, lens, known, said, rows, locale, children }: Props) {
  const { beside } = useDeeperWords().lensView;
  const decided = audit.diagnosis.verdict !== 'not-enough-evidence';
  return (
    <div class="lens-view">
      <Verdict
        verdict={headlineAlone(audit, lens, said, locale)}
        sentence={leadAlone(audit, said)}
        confidence={verdictInSmall(audit, said)}
      />
      {children}
      {decided && audit.diagnosis.verdict !== 'empty' && <Facts facts={said.facts} />}
      <Section title={beside.alone}>
        {!known && <p class="plain">{beside.noneYet}</p>}
        {lens.notes.map((note) => (
          <p key={note} class="plain">
            {note}
          </p>
        ))}
        <Posts audit={audit} rows={rows} />
      </Section>
    </div>
  );
}

/** "8 posts in 5 weeks": what was counted, where it was; else the verdict. */
function headlineAlone(audit: AuditJson, lens: Competitor, said: Lead, locale: Locale): string {
  if (audit.diagnosis.verdict === 'not-enough-evidence') return lens.headline;
  return countedPosts(audit, said, locale) ?? said.verdict;
}

/** Of a lively page the headline has the posts: of the two sentences, on posts and on response, the second is left. */
function leadAlone({ diagnosis: { verdict } }: AuditJson, { sentence }: Lead): string {
  const lively = verdict === 'active' || verdict === 'thriving';
  return (lively && /\.\s+(.+)$/su.exec(sentence)?.[1]) || sentence;
}

/** What the posts are, and the strongest of them. */
function Posts({ audit: { measures }, rows }: Pick<Props, 'audit' | 'rows'>) {
  const { kinds, strongest } = useDeeperWords().lensView;
  const best = measures.best[0];
  const row = best && rows[best.index];
  if (Object.keys(measures.kinds).length === 0) return null;
  return (
    <p class="hint">
      {kinds({ kinds: measures.kinds })}{' '}
      {row && (
        <>
          {strongest({ interactions: best.interactions, kind: row.kind })} <OpenPost row={row} />
        </>
      )}
    </p>
  );
}
