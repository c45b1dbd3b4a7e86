import type { ComponentChildren } from 'preact';
import type { Said } from './strip-facts.ts';

interface Props {
  /** What is pointed at; `null` shows the legend. */
  said: Said | null;
  /** The longest of all that may be said: its room is kept, so that nothing moves. */
  longest: Said | null;
  legend: ComponentChildren;
}

/** The legend, and in its place what is pointed at. A screen reader hears that from the mark itself. */
export function StripSaid({ said, longest, legend }: Props) {
  return (
    <div class="said">
      <div class={said ? 'unsaid' : ''}>{legend}</div>
      {longest && <Lines said={longest} kept />}
      {said && <Lines said={said} />}
    </div>
  );
}

function Lines({ said: { date, what, more }, kept = false }: { said: Said; kept?: boolean }) {
  return (
    <div class={kept ? 'unsaid' : 'facts-said'} aria-hidden="true">
      <p>
        <b>{date}</b>
        {what}
      </p>
      <p>{more}</p>
    </div>
  );
}
