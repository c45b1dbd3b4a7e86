import { useEffect } from 'preact/hooks';
import type { AuditJson } from '../lib/audit-json.ts';
import { theStore } from './the-store.ts';

/** Keeps which neutral question was given for a call, so that no other page is given it within a week. */
export function useGiven(audit: AuditJson | null, mayKeep: boolean): void {
  const given = audit?.lens?.lens === 'prospect' ? audit.lens.given : null;
  useEffect(() => {
    if (audit === null || given === null || !mayKeep) return;
    void keepGiven(audit).catch(console.error);
    async function keepGiven({ reading }: AuditJson): Promise<void> {
      const store = await theStore();
      const page = await store.page(reading);
      if (page === null || given === null) return;
      // Given again, it is taken for another week.
      const others = page.given.filter(({ id }) => id !== given.id);
      await store.change(page.key, { given: [...others, { ...given, page: page.key }] });
    }
  }, [given?.id, given?.page, mayKeep]);
}
