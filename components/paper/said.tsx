import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Line } from '../../lib/report/line.ts';
import { EditingContext } from './editing.ts';
import { Sentence } from './sentence.tsx';

interface SaidProps {
  lines: readonly Line[];
  /** Draws the text of a line otherwise than as it is. */
  draw?: ((text: string) => ComponentChildren) | undefined;
}

/** Sentences in a row, as they are printed; while the report is written each of them can be changed. */
function Said({ lines, draw = (text) => text }: SaidProps) {
  const editing = useContext(EditingContext);
  const shown = editing ? lines : lines.filter(({ text }) => text !== null);
  return (
    <>
      {shown.map((line, place) => (
        <span key={line.id} class={line.text === null ? 'left-out' : undefined}>
          {place > 0 && ' '}
          {editing ? <Sentence line={line} editing={editing} draw={draw} /> : draw(line.text ?? '')}
        </span>
      ))}
    </>
  );
}

type Tag = 'p' | 'h1' | 'h2' | 'h3' | 'li' | 'td' | 'div';

interface BlockProps extends SaidProps {
  as: Tag;
  class?: string;
  /** What stands before the sentences, and goes with them. */
  children?: ComponentChildren;
}

/** An element that stands there for its sentences: it goes when the author leaves all of them out. */
export function Block({ as, class: kind, lines, draw, children }: BlockProps) {
  const editing = useContext(EditingContext);
  const isEmpty = lines.every(({ text }) => text === null);
  if (isEmpty && !editing) return null;
  // Of few tags: all that there are would be a union that no compiler comes to the end of.
  const Element: Tag = as;
  const classes = [kind, isEmpty && 'all-left-out'].filter(Boolean).join(' ');
  return (
    <Element class={classes === '' ? undefined : classes}>
      {children}
      <Said lines={lines} draw={draw} />
    </Element>
  );
}
