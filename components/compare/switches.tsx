import type { Comparison } from '../../lib/view/compare.ts';
import type { Choice } from '../../lib/view/compare-choice.ts';
import { usePageWords } from '../words-context.ts';

interface Props {
  comparison: Comparison;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** How the pages are drawn, and whether they are named. */
export function Switches({ comparison, choice, onChoice }: Props) {
  const { compare: words } = usePageWords();
  const own = comparison.groups.flatMap(({ rows }) => rows).find(({ mine }) => mine)?.ownAs;
  const isHidden = choice.names !== 'shown';
  return (
    <div class="switches">
      {comparison.pages > 1 && (
        <Switch
          on={choice.scale === 'own'}
          onTurn={(on) => onChoice({ ...choice, scale: on ? 'own' : 'common' })}
          label={words.ownScale.switch}
        />
      )}
      <Switch
        on={isHidden}
        onTurn={(on) => onChoice({ ...choice, names: on ? 'hidden' : 'shown' })}
        label={words.hidden.switch}
      />
      {isHidden && own && (
        <Switch
          on={choice.names === 'own-shown'}
          onTurn={(on) => onChoice({ ...choice, names: on ? 'own-shown' : 'hidden' })}
          label={words.hidden.own[own]}
        />
      )}
    </div>
  );
}

function Switch({ on, onTurn, label }: { on: boolean; onTurn: (on: boolean) => void; label: string }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
