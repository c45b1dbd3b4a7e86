import { useMemo } from 'preact/hooks';
import { workedOf } from '../../lib/history/worked.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { Section } from '../section.tsx';
import { useWorld } from '../tabs/world.ts';
import { useDeeperWords, usePageWords } from '../words-context.ts';
import { WorkedSteps } from '../worked.tsx';

/** Whether the steps that stood under an earlier reading have worked; and where none stood, that this is why nothing is said. */
export function StepsWorked({ one: { page, past, merged } }: { one: OnePage }) {
  const { title } = useDeeperWords().worked;
  const { worked: words } = usePageWords().onePage;
  const now = useWorld().now();
  const worked = useMemo(() => {
    const readings = past.map(({ audit }) => audit.reading);
    return workedOf(page.advice, readings, merged.reading);
  }, [page.advice, past, merged]);
  if (worked) return <WorkedSteps worked={worked} now={now} />;
  return (
    <Section title={title}>
      <p class="plain">{words.none}</p>
    </Section>
  );
}
