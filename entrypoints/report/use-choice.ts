import { useEffect, useState } from 'preact/hooks';
import { type Choice, choiceFrom, hashOf } from '../../lib/view/compare-choice.ts';

/** What the address of this tab asks for. A choice replaces the address: it is no page of its own to go back to. */
export function useChoice(): { choice: Choice; choose: (choice: Choice) => void } {
  const [choice, setChoice] = useState(() => choiceFrom(location.hash));
  useEffect(() => {
    const read = () => setChoice(choiceFrom(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const choose = (next: Choice) => {
    history.replaceState(null, '', hashOf(next));
    setChoice(next);
  };
  return { choice, choose };
}
