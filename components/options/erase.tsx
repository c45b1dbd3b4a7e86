import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptFigures } from '../../lib/words/en/options.ts';
import { useSaid } from '../tabs/use-said.ts';
import { usePageWords } from '../words-context.ts';
import { Row } from './row.tsx';

export interface EraseProps {
  /** `null` where the browser does not let it be counted, as in a private window. */
  figures: KeptFigures | null;
  /** @returns whether nothing is left, and what puts all of it back */
  onEraseAll: () => Promise<{ clean: boolean; undo: () => Promise<void> }>;
  /** Saves all that is kept as a file. @returns its name */
  onExportAll: () => Promise<string>;
}

type Step = 'offered' | 'asked' | 'busy' | 'done' | 'left' | 'undone' | 'notUndone';

/**
 * Deletes everything in two steps: the second names what would be lost, and stands at the way back. For ten seconds it can be
 * undone, and no second of them passes while the way back is pointed at or focused (WCAG 2.2.1). A copy of all of it is
 * offered beside.
 */
export function Erase({ figures, onEraseAll, onExportAll }: EraseProps) {
  const { erase } = usePageWords().options.kept;
  const exporting = useExport(onExportAll);
  const { step, setStep, eraseAll, undo, undoing } = useErasing(onEraseAll);
  const back = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // What held the focus goes away with each step.
  useEffect(() => {
    if (step === 'asked') back.current?.focus();
    else if (step !== 'offered' && step !== 'busy') first.current?.focus();
  }, [step]);
  const cancel = () => {
    setStep('offered');
    first.current?.focus();
  };
  return (
    <Row name={erase.name}>
      <div class="beside">
        <button type="button" class="push" disabled={exporting.busy} onClick={exporting.save}>
          {erase.export}
        </button>
        <button
          ref={first}
          type="button"
          class="push erase-all"
          aria-expanded={step === 'asked'}
          disabled={step === 'busy'}
          onClick={() => {
            undoing.close();
            setStep('asked');
          }}
        >
          {erase.button}
        </button>
      </div>
      <p class="outcome exported" role="status">
        {exporting.said}
      </p>
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
        {undoing.said && ` ${erase.canUndo}`}
      </p>
      {undoing.said && <WayBack undoing={undoing} onBack={undo} />}
    </Row>
  );
}

/** Ten seconds in which it can be put back; they stand still while it is pointed at. */
function WayBack({ undoing, onBack }: { undoing: ReturnType<typeof useSaid>; onBack: () => void }) {
  const { erase } = usePageWords().options.kept;
  return (
    <button
      type="button"
      class="push undo"
      onMouseEnter={() => undoing.hold(true)}
      onMouseLeave={() => undoing.hold(false)}
      onFocus={() => undoing.hold(true)}
      onBlur={() => undoing.hold(false)}
      onClick={onBack}
    >
      {erase.undo} <span aria-hidden="true">{undoing.left}</span>
    </button>
  );
}

/** How far it is, and the way back for as long as it is offered. */
function useErasing(onEraseAll: EraseProps['onEraseAll']) {
  const { erase } = usePageWords().options.kept;
  const [step, setStep] = useState<Step>('offered');
  const undoing = useSaid();
  const putBack = useRef<(() => Promise<void>) | null>(null);
  const eraseAll = async () => {
    setStep('busy');
    try {
      const { clean, undo } = await onEraseAll();
      setStep(clean ? 'done' : 'left');
      putBack.current = undo;
      undoing.say(erase.undo, undo);
    } catch (error) {
      console.error(error);
      setStep('left');
    }
  };
  const undo = () => {
    // Taken at once: a second press must not put it back twice.
    const restore = putBack.current;
    putBack.current = null;
    undoing.close();
    restore?.().then(
      () => setStep('undone'),
      () => setStep('notUndone'),
    );
  };
  return { step, setStep, eraseAll, undo, undoing };
}

/** A copy of all that is kept, for whoever is about to delete it, or changes computers. */
function useExport(onExportAll: EraseProps['onExportAll']) {
  const { erase } = usePageWords().options.kept;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setSaid(
      await onExportAll().then(
        (file) => erase.exported({ file }),
        () => erase.notExported,
      ),
    );
    setBusy(false);
  };
  return { said, busy, save: () => void save() };
}
