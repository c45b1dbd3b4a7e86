import { useMemo, useRef, useState } from 'preact/hooks';
import type { Stop } from '../lib/view/stops.ts';
import { stopAfter } from '../lib/view/stops.ts';
import type { Said } from './strip-facts.ts';
import { percent } from './strip-scale.ts';

export interface NamedStop extends Stop {
  said: Said;
  /** Everything that is said of it, in one breath. */
  name: string;
  /** Where it leads; `null` for a week, and for a post whose address is not known. */
  href: string | null;
}

interface Props {
  stops: NamedStop[];
  /** Names the group, and says which keys it knows. */
  label: string;
  /** The `id` of what the pointer is on, or the keyboard; `null` where it is on none. */
  onHover: (id: number | null) => void;
  onFocus: (id: number | null) => void;
  /** A week is chosen: its posts are listed. */
  onWeek: (week: number) => void;
  /** The week whose posts are listed. */
  week: number | null;
}

/**
 * What can be pointed at: links over the marks, each as wide as the place that is nearer to it than to any other, so
 * that a pointer always finds the nearest and nothing is measured. One tab stop; arrows go from one to the next.
 */
export function StripStops({ stops, label, onHover, onFocus, onWeek, week }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  // The newest first: it is what a person asks for, and what the page shows on top.
  const found = stops.findIndex(({ id }) => id === chosen);
  const current = found < 0 ? stops.length - 1 : found;

  // Pointing at one draws none of them again: there may be a thousand.
  const links = useMemo(
    () =>
      stops.map((stop, place) => (
        <li key={stop.id}>
          <StopLink stop={stop} current={place === current} week={week} onWeek={onWeek} />
        </li>
      )),
    [stops, current, week, onWeek],
  );

  function onKeyDown(event: KeyboardEvent) {
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : stopAfter(event.key, current, stops.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    const link = list.current?.children[next]?.firstElementChild;
    (link as HTMLElement | null | undefined)?.focus();
  }

  return (
    <ul
      ref={list}
      class="stops"
      aria-label={label}
      onPointerOver={(event) => onHover(idOf(event))}
      onPointerOut={() => onHover(null)}
      onFocusIn={(event) => {
        const id = idOf(event);
        setChosen(id);
        onFocus(id);
      }}
      onFocusOut={() => onFocus(null)}
      // A click opens a post, or lists a week's: it leaves the focus where it was.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {links}
    </ul>
  );
}

/** Where an event comes from: the `id` that its link or button carries. */
function idOf({ target }: Event): number | null {
  const id = (target as Element | null)?.getAttribute?.('data-stop') ?? null;
  return id === null ? null : Number(id);
}

interface LinkProps extends Pick<Props, 'onWeek' | 'week'> {
  stop: NamedStop;
  current: boolean;
}

function StopLink({ stop, current, week, onWeek }: LinkProps) {
  const shared = {
    class: 'stop',
    'data-stop': stop.id,
    tabindex: current ? 0 : -1,
    style: reachOf(stop),
  };
  const name = <span class="unseen">{stop.name}</span>;
  if (stop.post === null) {
    return (
      <button type="button" aria-expanded={week === stop.mark} onClick={() => onWeek(stop.mark)} {...shared}>
        {name}
      </button>
    );
  }
  if (stop.href === null) {
    return (
      <button type="button" aria-disabled="true" {...shared}>
        {name}
      </button>
    );
  }
  return (
    <a href={stop.href} target="_blank" rel="noreferrer" {...shared}>
      {name}
    </a>
  );
}

/** Away from its mark a link ends: who points at a silence points at no post. */
const REACH = '1rem';

function reachOf({ x, half, from, to }: Stop) {
  return {
    insetInlineStart: `max(${percent(from)}, calc(${percent(x - half)} - ${REACH}))`,
    insetInlineEnd: `max(${percent(100 - to)}, calc(${percent(100 - x - half)} - ${REACH}))`,
  };
}
