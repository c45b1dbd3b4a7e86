import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** Whole minutes since that moment (ISO), followed while the page is open; 0 without one. */
export function useMinutesSince(moment: string | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? 0 : Math.max(0, Math.floor((now - Date.parse(moment)) / MINUTE));
}
