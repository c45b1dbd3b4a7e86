import { useState } from 'preact/hooks';
import { BELIEFS, PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import type { Answers, KeptPage } from '../../lib/store/kept-page.ts';
import { useDeeperWords, usePageWords, useWords } from '../words-context.ts';
import { AnswerCell } from './answer-cell.tsx';

interface Props {
  page: KeptPage;
  now: Date;
  onAnswers: (key: string, answers: Answers) => Promise<void>;
  onSaid: (text: string) => void;
}

/** One of the person's pages and what was answered of it. Forgotten answers can be had back until the tab is left. */
export function MyPage(props: Props) {
  const { page, now } = props;
  const { mine, savedAs } = usePageWords().options;
  const { belief, purpose } = useDeeperWords().group.questions;
  const { sites } = useWords().interface;
  const [editing, setEditing] = useState(false);
  const { answers } = page;
  const name = page.name ?? mine.unnamed;
  const store = useStore(props);
  const cell = { page: name, editing };
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{sites[page.site]}</small>
      </th>
      <AnswerCell
        {...cell}
        column={mine.columns.belief}
        values={BELIEFS}
        names={belief.answers}
        answer={answers.belief}
        onChange={(value, label) => void store(withBelief(answers, value, now), savedAs({ name, value: label }))}
        note={saidOn(answers) && mine.said({ at: new Date(saidOn(answers)), now })}
      />
      <AnswerCell
        {...cell}
        column={mine.columns.purpose}
        values={PURPOSES}
        names={purpose.answers}
        answer={answers.purpose}
        onChange={(value, label) => void store(withPurpose(answers, value), savedAs({ name, value: label }))}
      />
      <td class="acts">
        <Acts name={name} answers={answers} editing={editing} onEdit={setEditing} onStore={store} />
      </td>
    </tr>
  );
}

/** Stores answers and has the outcome said. @returns whether it was done */
function useStore({ page, onAnswers, onSaid }: Props): (answers: Answers, said: string) => Promise<boolean> {
  const { failed } = usePageWords().options;
  return async (answers, said) => {
    try {
      await onAnswers(page.key, answers);
      onSaid(said);
      return true;
    } catch {
      onSaid(failed);
      return false;
    }
  };
}

interface ActsProps {
  name: string;
  answers: Answers;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onStore: (answers: Answers, said: string) => Promise<boolean>;
}

function Acts({ name, answers, editing, onEdit, onStore }: ActsProps) {
  const { mine } = usePageWords().options;
  const [forgotten, setForgotten] = useState<Answers | null>(null);
  // Remembered first: the way back stands there as soon as the answers are gone, and keeps the focus.
  const forget = async () => {
    setForgotten(answers);
    if (await onStore({}, mine.forgotAbout({ name }))) onEdit(false);
    else setForgotten(null);
  };
  const undo = async () => {
    if (forgotten !== null && (await onStore(forgotten, mine.restored({ name })))) setForgotten(null);
  };
  const act = (text: string, onClick: () => void) => (
    <button type="button" class="textual" aria-label={mine.of({ act: text, name })} onClick={onClick}>
      {text}
    </button>
  );
  const canForget = answers.belief !== undefined || answers.purpose !== undefined;
  return (
    <>
      {act(editing ? mine.done : mine.edit, () => onEdit(!editing))}
      {canForget ? act(mine.forget, () => void forget()) : forgotten !== null && act(mine.undo, () => void undo())}
    </>
  );
}

function withBelief({ belief: _, believedAt: __, ...rest }: Answers, belief: Answers['belief'], now: Date): Answers {
  return belief === undefined ? rest : { ...rest, belief, believedAt: now.toISOString() };
}

function withPurpose({ purpose: _, ...rest }: Answers, purpose: Answers['purpose']): Answers {
  return purpose === undefined ? rest : { ...rest, purpose };
}

/** When a belief was said; empty where none was. */
function saidOn({ belief, believedAt }: Answers): string {
  return belief === undefined || belief === 'skipped' ? '' : (believedAt ?? '');
}
