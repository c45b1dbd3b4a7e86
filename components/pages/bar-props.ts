import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { ListMemory } from './use-list-memory.ts';

/** What the bar above the table is about. */
export interface BarProps {
  /** In the order in which they are shown. */
  selected: readonly KeptPage[];
  /** All pages kept: another may be of the same company. */
  pages: readonly KeptPage[];
  sets: readonly KeptSet[];
  /** The set that is shown. */
  set: KeptSet | null;
  memory: ListMemory;
  onDelete: () => void;
}
