import { chainOf } from '../lib/diagnosis/chain.ts';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { Answers } from '../lib/store/kept-page.ts';
import type { Hours } from '../lib/store/settings.ts';
import { isHalfUnderstood } from '../lib/view/half-understood.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { scoresShown } from '../lib/view/scores-shown.ts';
import { SAID_SINCE, sinceOf } from '../lib/view/since.ts';
import { Beside, type BesideProps } from './beside.tsx';
import { Coverage } from './coverage.tsx';
import { Decided } from './decided.tsx';
import { Findings } from './findings.tsx';
import { Groups } from './group.tsx';
import type { Handlers } from './handlers.ts';
import { PageMap } from './map.tsx';
import { NextSteps } from './next-steps.tsx';
import { OwnPlan } from './own-plan.tsx';
import type { ShownDiagnosed } from './shown.ts';
import { Since } from './since.tsx';
import { Unread } from './unread.tsx';
import { useLocale } from './words-context.ts';
import { WorkedSteps } from './worked.tsx';

export interface BelowProps {
  shown: ShownDiagnosed;
  layout: 'popup' | 'panel';
  lens: Lens;
  answers: Answers;
  hoursPerWeek: Hours | null;
  rows: PostRow[];
  posts: PostReading[];
  /** The tab shows a part of the page that lists no posts. */
  place: string | null;
  /** What is kept beside it. */
  beside?: BesideProps | null | undefined;
  on: Handlers;
}

/** Everything below the fold: where the page stands, what changed, what was found, what to do, and how all that is known. */
export function Below(props: BelowProps) {
  const { shown, layout, lens, rows, posts, place, on } = props;
  const locale = useLocale();
  const { audit, earlier } = shown;
  const { reading, measures, diagnosis } = audit;
  const { tips, group } = diagnosis;
  const since = earlier ? sinceOf(earlier, audit) : null;
  const now = new Date(reading.readAt);
  const findings = since ? diagnosis.findings.filter(({ id }) => !SAID_SINCE.includes(id)) : diagnosis.findings;
  const mine = lens === 'mine';
  return (
    <div class="below">
      {mine && group && <Groups audit={audit} />}
      <OnePageMap shown={shown} called={lead(reading, measures, diagnosis, locale).verdict} />
      <Since since={since} together={shown.together ?? null} now={now} />
      {mine && shown.worked && <WorkedSteps worked={shown.worked} now={now} />}
      <Findings findings={findings} rows={rows} />
      {mine && <NextSteps tips={tips} findings={diagnosis.findings} rows={rows} posts={posts} />}
      {mine && <OwnPlan {...props} />}
      {place === null && (
        <Coverage
          reading={reading}
          measures={measures}
          sure={diagnosis.confidence === 'high'}
          along={layout === 'panel'}
        />
      )}
      <Unread reading={reading} onCopyReport={isHalfUnderstood(reading) ? on.copyStructure : null} />
      <Decided chain={chainOf(reading, measures, diagnosis, locale)} />
      {props.beside && <Beside {...props.beside} layout={layout} />}
    </div>
  );
}

function OnePageMap({ shown, called }: Pick<BelowProps, 'shown'> & { called: string }) {
  const { reading, diagnosis } = shown.audit;
  const { verdict } = diagnosis;
  const { activity, response } = scoresShown(shown.audit);
  const name = reading.page.name ?? '';
  return <PageMap pages={[{ name, activity, response, verdict, subject: true }]} site={reading.site} called={called} />;
}
