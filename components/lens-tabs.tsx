import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { useWords } from './words-context.ts';

export const LENSES: readonly Lens[] = ['mine', 'prospect', 'competitor'];

interface Props {
  /** `null`: none is chosen yet. */
  lens: Lens | null;
  /** The id of the element that shows the chosen lens. */
  controls: string;
  /** `null` while there is no page to look at through a lens. */
  onLens: ((lens: Lens) => void) | null;
  onShortcuts: () => void;
}

/** For whom the page is read. Arrows go from tab to tab, as tabs do everywhere. */
export function LensTabs({ lens, controls, onLens, onShortcuts }: Props) {
  const { lenses, shortcutsButton } = useWords().view;
  const focusable = lens ?? LENSES[0];
  return (
    <nav class="lenses">
      <div role="tablist" aria-label={lenses.title} onKeyDown={(event) => onLens && onArrow(event, onLens)}>
        {LENSES.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            data-lens={each}
            aria-selected={each === lens}
            aria-disabled={onLens === null || undefined}
            aria-controls={controls}
            tabIndex={each === focusable ? 0 : -1}
            onClick={() => onLens?.(each)}
          >
            {lenses[each]}
          </button>
        ))}
      </div>
      <button type="button" class="help" aria-label={shortcutsButton} data-do="shortcuts" onClick={onShortcuts}>
        ?
      </button>
    </nav>
  );
}

/** The next tab in the direction of the arrow, as the person reads: the first follows the last. */
function onArrow(event: KeyboardEvent, onLens: (lens: Lens) => void): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(tabs[0] as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const step = event.key === forward ? 1 : /^Arrow(?:Left|Right)$/.test(event.key) ? -1 : 0;
  const to = { Home: 0, End: tabs.length - 1 }[event.key] ?? (at + step + tabs.length) % tabs.length;
  const tab = tabs[to];
  const lens = tab?.dataset.lens as Lens | undefined;
  if (at < 0 || to === at || tab === undefined || lens === undefined) return;
  event.preventDefault();
  tab.focus();
  onLens(lens);
}
