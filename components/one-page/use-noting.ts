import { useState } from 'preact/hooks';

export interface Noting {
  /** Whether the note is being written. */
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

/** The note is opened from the page's head, and written where it stands. */
export function useNoting(): Noting {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}
