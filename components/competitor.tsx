import type { ComponentChildren } from 'preact';
import type { AuditJson } from '../lib/audit.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import { verdictInSmall } from '../lib/lenses/in-short.ts';
import type { Competitor } from '../lib/lenses/lens.ts';
import { headlineBeside, sideBySide } from '../lib/lenses/side-by-side.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { Locale } from '../lib/words/format.ts';
import { CompetitorAlone } from './competitor-alone.tsx';
import { CompetitorRemarks } from './competitor-remarks.tsx';
import { CompetitorTexts } from './competitor-texts.tsx';
import { SideBySide } from './side-by-side.tsx';
import { SideBySideStrips } from './side-by-side-strips.tsx';
import { Verdict } from './verdict.tsx';
import { useWords } from './words-context.ts';

interface Props {
  /** Diagnosed for the competitor's lens. */
  audit: AuditJson;
  lens: Competitor;
  /** The person's own page, as the lens was given it. */
  mine?: AuditJson | undefined;
  /** The other pages, as the lens was given them. */
  set?: readonly AuditJson[];
  posts: PostReading[];
  /** The posts in page order. */
  rows: PostRow[];
  locale: Locale;
  /** The strip of the page alone, where the person's own does not stand beside it. */
  children?: ComponentChildren;
}

/** A page beside the person's own: what differs beyond doubt, both in time, each measure on one axis, and what follows. */
export function CompetitorView({ audit, lens, mine, set = [], posts, rows, locale, children }: Props) {
  const { page } = useWords().interface;
  const side = sideBySide({ audit, mine, set }, lens);
  const said = lead(audit.reading, audit.measures, audit.diagnosis, locale);
  const { reading } = audit;
  if (!side) {
    return (
      <CompetitorAlone audit={audit} lens={lens} known={mine !== undefined} said={said} rows={rows} locale={locale}>
        {children}
      </CompetitorAlone>
    );
  }
  const headline = headlineBeside(lens, side, locale);
  return (
    <div class="lens-view">
      <Verdict
        verdict={headline}
        sentence={headline === lens.headline ? said.sentence : `${lens.headline}.`}
        confidence={verdictInSmall(audit, said)}
      />
      {mine && side.against === 'mine' ? <SideBySideStrips audit={audit} mine={mine} locale={locale} /> : children}
      <SideBySide side={side} name={reading.page.name ?? reading.page.handle ?? page.unnamed} />
      <CompetitorTexts lens={lens} side={side} />
      <CompetitorRemarks remarks={lens.remarks} rows={rows} posts={posts} />
    </div>
  );
}
