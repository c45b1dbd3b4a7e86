import { chainOf } from '../../lib/diagnosis/chain.ts';
import { GIVEN_TIPS } from '../../lib/diagnosis/choose-tips.ts';
import { planText } from '../../lib/export/plan-text.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { SAID_SINCE } from '../../lib/view/since.ts';
import { Coverage } from '../coverage.tsx';
import { Decided } from '../decided.tsx';
import { Findings } from '../findings.tsx';
import { Groups } from '../group.tsx';
import { StepList } from '../next-steps.tsx';
import { OwnPlan } from '../own-plan.tsx';
import { Section } from '../section.tsx';
import { useWorld } from '../tabs/world.ts';
import { useDeeperWords, usePageWords } from '../words-context.ts';
import { useChange } from './use-change.ts';

const MINUTE = 60_000;

/** What was found, what to do, and how all that is known: of all readings together. */
export function Advice({ one }: { one: OnePage }) {
  const { present, rows, past, page } = one;
  const { locale } = useWorld();
  const { reading, measures, diagnosis } = present;
  const mine = page.lens === 'mine';
  // What changed stands above, from all readings.
  const findings =
    past.length > 1 ? diagnosis.findings.filter(({ id }) => !SAID_SINCE.includes(id)) : diagnosis.findings;
  return (
    <div class={mine ? 'advice two' : 'advice'}>
      <div class="advice-column">
        <Findings findings={findings} rows={rows} />
        {mine && diagnosis.group && <Groups audit={present} />}
        <Coverage reading={reading} measures={measures} sure={diagnosis.confidence === 'high'} along={false} />
        <Decided chain={chainOf(reading, measures, diagnosis, locale)} />
      </div>
      {mine && (
        <div class="advice-column">
          <Steps one={one} />
          <ThePlan one={one} />
        </div>
      )}
    </div>
  );
}

function Steps({ one: { present, rows } }: { one: OnePage }) {
  const { steps: words } = useDeeperWords().sections;
  const { tips, findings } = present.diagnosis;
  const given = tips.slice(0, GIVEN_TIPS);
  if (given.length === 0) return null;
  const listed = { findings, rows, posts: present.reading.posts };
  const others = tips.slice(GIVEN_TIPS);
  return (
    <Section title={words.title({ steps: given.length })}>
      <StepList tips={given} {...listed} />
      {others.length > 0 && (
        <details class="more">
          <summary>{words.more({ steps: others.length })}</summary>
          <StepList tips={others} {...listed} />
        </details>
      )}
    </Section>
  );
}

function ThePlan({ one: { present, page } }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const world = useWorld();
  const change = useChange(page.key);
  const minutesAgo = Math.max(0, (world.now().getTime() - Date.parse(present.reading.readAt)) / MINUTE);
  const copyPlan = async () => {
    const text = planText(present, world.locale);
    const done = text !== null && (await world.copy(text.plain, text.html));
    world.say(done ? words.advice.plan : words.exported.notCopied);
  };
  return (
    <OwnPlan
      shown={{ state: 'diagnosed', audit: present, advised: true, minutesAgo }}
      answers={page.answers}
      hoursPerWeek={world.hoursPerWeek}
      on={{
        act: () => void copyPlan(),
        hours: world.onHours,
        purpose: (purpose) => void change({ answers: { ...page.answers, purpose: purpose ?? 'skipped' } }),
      }}
    />
  );
}
