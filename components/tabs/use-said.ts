import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a deed can be undone, and what was done is said: seconds. */
export const SECONDS = 10;

interface Said {
  /** Another one each time, so that the same words are said again. */
  id: number;
  text: string;
  undo: (() => Promise<void>) | null;
}

export interface SaidState {
  said: Said | null;
  /** Seconds until it goes. */
  left: number;
  say: (text: string, undo?: (() => Promise<void>) | null) => void;
  close: () => void;
  /** While it is pointed at, or holds the focus, no time passes. */
  hold: (held: boolean) => void;
}

/** What was done last, for ten seconds. What is said next takes its place: the deed before it then stands. */
export function useSaid(): SaidState {
  const [said, setSaid] = useState<Said | null>(null);
  const [left, setLeft] = useState(0);
  const held = useRef(false);
  useEffect(() => {
    if (said === null) return;
    const timer = setInterval(() => {
      if (!held.current) setLeft((now) => now - 1);
    }, 1000);
    return () => clearInterval(timer);
  }, [said]);
  useEffect(() => {
    if (said !== null && left <= 0) setSaid(null);
  }, [said, left]);
  return {
    said,
    left,
    say: (text, undo = null) => {
      held.current = false;
      setLeft(SECONDS);
      setSaid((before) => ({ id: (before?.id ?? 0) + 1, text, undo }));
    },
    close: () => setSaid(null),
    hold: (now) => {
      held.current = now;
    },
  };
}
