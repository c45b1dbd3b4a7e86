import { useState } from 'preact/hooks';

/** Whether a `<details>` was ever opened: what is long is drawn only then. */
export function useOpened(): { opened: boolean; onToggle: () => void } {
  const [opened, setOpened] = useState(false);
  return { opened, onToggle: () => setOpened(true) };
}
