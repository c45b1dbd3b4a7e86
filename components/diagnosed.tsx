import { BeingRead } from './being-read.tsx';
import { BeliefQuestion, WhosePage } from './first-questions.tsx';
import { OtherDiagnosed } from './other-diagnosed.tsx';
import { OwnDiagnosed } from './own-diagnosed.tsx';
import { PageLine } from './page-line.tsx';
import type { DiagnosedProps } from './view-props.ts';
import { useLocale } from './words-context.ts';

/** A page that was read: first whose it is, then, for whoever asks, what stands on it. */
export function Diagnosed(props: DiagnosedProps) {
  const { shown, layout, lens, question, busy, deep, shortcuts, beside, on } = props;
  const { reading } = shown.audit;
  const locale = useLocale();
  // The words of other lenses are not there before the rest is loaded: a moment after the page was read.
  const waits = lens !== null && lens !== 'mine' && question === null && !(deep && shown.advised);
  if (waits) return <BeingRead name={reading.page.name} now={new Date(reading.readAt)} locale={locale} />;
  return (
    <>
      <PageLine
        reading={reading}
        minutesAgo={layout === 'panel' ? null : (shown.minutesAgo ?? 0)}
        busy={busy}
        onReadAgain={() => on.act('read-again')}
      />
      {layout === 'panel' && question === null && deep && beside && <deep.NextInSet {...beside} />}
      {question === 'whose' && <WhosePage digits={shortcuts} onLens={on.lens} />}
      {question === 'belief' && <BeliefQuestion digits={shortcuts} onBelief={on.belief} />}
      {question === null && lens === 'mine' && <OwnDiagnosed {...props} />}
      {question === null && lens !== null && lens !== 'mine' && <OtherDiagnosed {...props} lens={lens} />}
    </>
  );
}
