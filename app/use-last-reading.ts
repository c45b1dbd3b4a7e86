import { useRef } from 'preact/hooks';
import type { LastReading } from '../components/elsewhere.tsx';
import type { AuditJson } from '../lib/audit-json.ts';

const MINUTE = 60_000;

/** The last page that was shown here, for a panel that has none to show now; `null` before the first. */
export function useLastReading(audited: { audit: AuditJson } | null): LastReading | null {
  const last = useRef<AuditJson | null>(null);
  if (audited !== null) last.current = audited.audit;
  if (last.current === null) return null;
  const { reading, diagnosis } = last.current;
  const minutesAgo = Math.max(0, Math.floor((Date.now() - Date.parse(reading.readAt)) / MINUTE));
  return { name: reading.page.name, url: reading.url, verdict: diagnosis.verdict, minutesAgo };
}
