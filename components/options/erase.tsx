import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptFigures } from '../../lib/words/en/options.ts';
import { usePageWords } from '../words-context.ts';
import { Row } from './row.tsx';

interface Props {
  figures: KeptFigures | null;
  onEraseAll: () => Promise<boolean>;
}

type Step = 'offered' | 'asked' | 'busy' | 'done' | 'left';

/**
 * Deletes everything in two steps: the second names what would be lost, and stands at the way back. No time limit: ten
 * seconds to undo are too few for those who read slowly (WCAG 2.2.1).
 */
export function Erase({ figures, onEraseAll }: Props) {
  const { erase } = usePageWords().options.kept;
  const [step, setStep] = useState<Step>('offered');
  const back = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // What held the focus goes away with each step.
  useEffect(() => {
    if (step === 'asked') back.current?.focus();
    if (step === 'done' || step === 'left') first.current?.focus();
  }, [step]);
  const cancel = () => {
    setStep('offered');
    first.current?.focus();
  };
  const eraseAll = async () => {
    setStep('busy');
    const isGone = await onEraseAll().catch(() => false);
    setStep(isGone ? 'done' : 'left');
  };
  return (
    <Row name={erase.name}>
      <button
        ref={first}
        type="button"
        class="push"
        aria-expanded={step === 'asked'}
        disabled={step === 'busy'}
        onClick={() => setStep('asked')}
      >
        {erase.button}
      </button>
      <p class="row-hint">{erase.hint}</p>
      {step === 'asked' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here.
        <div class="asked" role="group" aria-labelledby="erase-asked">
          <p id="erase-asked">{erase.ask(figures ?? { pages: null })}</p>
          <button ref={back} type="button" class="push" onClick={cancel}>
            {erase.cancel}
          </button>
          <button type="button" class="push solid" onClick={() => void eraseAll()}>
            {erase.confirm}
          </button>
        </div>
      )}
      <p class="outcome" role="status">
        {step === 'offered' || step === 'asked' ? '' : erase[step]}
      </p>
    </Row>
  );
}
