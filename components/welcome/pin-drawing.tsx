import { useId } from 'preact/hooks';
import { usePageWords, useWords } from '../words-context.ts';

export type BrowserName = 'chrome' | 'firefox';

/** A piece of the toolbar: the puzzle piece, and below it the list in which the button is pinned. */
export function PinDrawing({ browserName }: { browserName: BrowserName }) {
  const { drawing } = usePageWords().welcome.start;
  const { product } = useWords().interface;
  const id = useId();
  const isFirefox = browserName === 'firefox';
  return (
    <svg class="pin-drawing" width="100%" height="7.25em" role="img" aria-labelledby={id}>
      <title id={id}>{drawing[browserName]}</title>
      <rect class="line" x="0.5" y="0.5" width="99%" height="2.4em" rx="6" />
      <rect class="field" x="0.6em" y="0.5em" width="70%" height="1.4em" rx="8" />
      <line class="line" x1="85%" x2="85%" y1="2.6em" y2="3.5em" />
      <Pointed x="85%" y="1.2em" shape={PUZZLE} />
      <rect class="line" x="34%" y="3.5em" width="65%" height="3.2em" rx="6" />
      <svg x="38%" y="4.55em" width="1.1em" height="1.1em" viewBox="0 0 16 16" aria-hidden="true">
        <path class="mark" d="M0 1h3v14H0zM4 1h3v14H4zM8 12h3v3H8zM12 1h3v14h-3z" />
      </svg>
      <text x="38%" dx="1.75rem" y="5.4rem">
        {product}
      </text>
      <Pointed x="89%" y="5.1em" shape={isFirefox ? COG : PIN} />
    </svg>
  );
}

/** A shape that is to be clicked, about the middle of its ring. */
function Pointed({ x, y, shape }: { x: string; y: string; shape: string }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <circle class="here" r="0.95em" />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the drawing as a whole has a title, and its parts are hidden. */}
      <svg x="-0.65em" y="-0.65em" width="1.3em" height="1.3em" viewBox="0 0 16 16">
        <path class="shape" d={shape} />
      </svg>
    </svg>
  );
}

const PUZZLE = 'M2 5h3.2a2 2 0 1 1 3.6 0H12v3.2a2 2 0 1 1 0 3.6V15H2v-3.4a2 2 0 1 0 0-3.2z';
const PIN = 'M5 1h6v1.5l-1 .8V8l2.5 2v1.5h-3.8V15h-1.4v-3.5H3.5V10L6 8V3.3l-1-.8z';
const COG =
  'M7 1h2l.4 1.9 1.3.55L12.3 2.4l1.4 1.4-1.05 1.6.55 1.3L15 7v2l-1.9.4-.55 1.3 1.05 1.6-1.4 1.4-1.6-1.05-1.3.55L9 15H7l-.4-1.9-1.3-.55-1.6 1.05-1.4-1.4 1.05-1.6-.55-1.3L1 9V7l1.9-.4.55-1.3L2.4 3.7l1.4-1.4 1.6 1.05 1.3-.55zM8 5.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z';
