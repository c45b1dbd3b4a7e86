import type { ComponentChildren } from 'preact';
import type { SortKey } from '../../lib/view/compare-sort.ts';
import { usePageWords } from '../words-context.ts';

interface Props {
  column: SortKey;
  value: string;
  /** Beside the figure: its reference, or what it rests on. */
  beside?: (string | null)[];
  children?: ComponentChildren;
}

/** A figure with its reference beside it. Its column's name stands above it where the table is stacked. */
export function Figure({ column, value, beside = [], children }: Props) {
  const { compare: words } = usePageWords();
  return (
    <td class={`figure ${column}`}>
      <span class="column-name" aria-hidden="true">
        {words.columns[column].name}
      </span>
      <span class="value">
        <b>{value}</b> <small>{beside.filter(Boolean).join(', ')}</small>
      </span>
      {children}
    </td>
  );
}
