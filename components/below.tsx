import { useState } from 'preact/hooks';
import { chainOf } from '../lib/diagnosis/chain.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import { isHalfUnderstood } from '../lib/view/half-understood.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { SAID_SINCE, sinceOf } from '../lib/view/since.ts';
import { Coverage } from './coverage.tsx';
import { Decided } from './decided.tsx';
import type { DiagnosedProps } from './diagnosed.tsx';
import { Findings } from './findings.tsx';
import { Groups } from './group.tsx';
import { PageMap } from './map.tsx';
import { NextSteps } from './next-steps.tsx';
import { Plan } from './plan.tsx';
import { PurposeQuestion } from './purpose.tsx';
import { Since } from './since.tsx';
import { Unread } from './unread.tsx';
import { useLocale } from './words-context.ts';

export interface BelowProps extends DiagnosedProps {
  rows: PostRow[];
  posts: PostReading[];
  /** The tab shows a part of the page that lists no posts. */
  place: string | null;
}

/** Everything below the fold: where the page stands, what changed, what was found, what to do, and how all that is known. */
export function Below(props: BelowProps) {
  const { shown, lens, rows, posts, place, on } = props;
  const locale = useLocale();
  const { audit, earlier } = shown;
  const { reading, measures, diagnosis } = audit;
  const since = earlier && sinceOf(earlier, audit);
  const findings = since ? diagnosis.findings.filter(({ id }) => !SAID_SINCE.includes(id)) : diagnosis.findings;
  return (
    <>
      <OnePageMap {...props} />
      {since && <Since since={since} />}
      <Findings findings={findings} rows={rows} />
      {lens === 'mine' && <Owner {...props} />}
      {lens === 'mine' && <NextSteps tips={diagnosis.tips} findings={diagnosis.findings} rows={rows} posts={posts} />}
      {lens === 'mine' && <Ninety {...props} />}
      {place === null && <Coverage reading={reading} measures={measures} />}
      <Decided chain={chainOf(reading, measures, diagnosis, locale)} />
      <Unread notes={reading.notes} onCopyReport={isHalfUnderstood(reading) ? on.copyStructure : null} />
    </>
  );
}

function OnePageMap({ shown }: BelowProps) {
  const { reading, diagnosis } = shown.audit;
  const { activity, response, verdict } = diagnosis;
  const name = reading.page.name ?? '';
  return <PageMap pages={[{ name, activity, response, verdict, subject: true }]} site={reading.site} />;
}

/** What only the owner is asked and told: what for, and what the study says of firms with the same belief. */
function Owner({ shown, answers, on }: BelowProps) {
  const { group } = shown.audit.diagnosis;
  return (
    <>
      {group && <Groups audit={shown.audit} />}
      {answers.purpose === undefined && shown.audit.diagnosis.verdict !== 'not-enough-evidence' && (
        <section class="section">
          <PurposeQuestion value={null} onAnswer={(purpose) => on.purpose(purpose === 'skipped' ? null : purpose)} />
        </section>
      )}
    </>
  );
}

/** The plan, on demand. */
function Ninety({ shown, answers, hoursPerWeek, on }: BelowProps) {
  const [changing, setChanging] = useState(false);
  const purpose = answers.purpose === undefined || answers.purpose === 'skipped' ? null : answers.purpose;
  if (shown.audit.diagnosis.verdict === 'not-enough-evidence') return null;
  return (
    <section class="section">
      {changing ? (
        <PurposeQuestion
          value={answers.purpose ?? null}
          onAnswer={(answer) => {
            setChanging(false);
            on.purpose(answer === 'skipped' ? null : answer);
          }}
        />
      ) : (
        <Plan
          audit={shown.audit}
          purpose={purpose}
          hours={hoursPerWeek}
          onHours={on.hours}
          onChangePurpose={() => setChanging(true)}
          onCopy={() => on.act('copy-plan')}
        />
      )}
    </section>
  );
}
