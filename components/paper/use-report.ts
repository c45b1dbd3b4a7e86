import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AUTHOR_KEY, authorFrom, draftFrom, draftKey, newDraft, type ReportDraft } from '../../lib/report/draft.ts';
import { reportOf } from '../../lib/report/report.ts';
import type { Report } from '../../lib/report/report-shape.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { Naming } from '../../lib/view/compare-names.ts';
import type { Subject } from '../../lib/view/route.ts';
import { loadDeeper, loadFirst } from '../../lib/words/load.ts';
import { loadPages } from '../../lib/words/load-pages.ts';
import { useWorld } from '../tabs/world.ts';

interface Written {
  /** All pages of the subject, those that the author took out as well. */
  pages: KeptWithReadings[];
  set: KeptSet | null;
  draft: ReportDraft;
}

export interface FieldsProps {
  written: Written;
  /** `null` where no page is left in it. */
  report: Report | null;
  onChange: (change: Partial<ReportDraft>) => void;
}

export interface WrittenReport {
  written: Written | null | 'failed';
  /** As the draft has it; `null` until it is there, or where no page is left in it. */
  report: Report | null;
  change: (change: Partial<ReportDraft>) => void;
  /** The last change could not be kept. */
  isLost: boolean;
}

/** Milliseconds without a change after which a draft is kept. */
const PAUSE = 400;

/** The report on a set, or on pages, with its draft: what the author changes is kept as they go. */
export function useReport(subject: Subject, names?: Naming): WrittenReport {
  const world = useWorld();
  const [written, setWritten] = useState<Written | null | 'failed'>(null);
  const [isLost, setLost] = useState(false);
  const [changed, setChanged] = useState(0);
  const key = draftKey(subject);

  useEffect(() => {
    let isGone = false;
    setWritten(null);
    writtenFor(subject, key, world).then(
      (found) => {
        if (isGone) return;
        setWritten(names === undefined ? found : { ...found, draft: { ...found.draft, names } });
        if (names === undefined) return;
        setChanged((times) => times + 1);
        // Taken over once: what the author chooses here later is not overruled when the tab is loaded anew.
        world.replace({ view: 'report', subject });
      },
      (error: unknown) => {
        console.error(error);
        if (!isGone) setWritten('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, [key]);

  const draft = written && written !== 'failed' ? written.draft : null;
  useKeptDraft(draft, changed, key, setLost);

  const language = draft?.language ?? null;
  const isLoaded = useWordsOf(language);
  const report = useMemo(() => {
    if (written === null || written === 'failed' || !isLoaded) return null;
    const { pages, draft } = written;
    return reportOf({
      pages: pages.filter(({ page }) => !draft.without.includes(page.key)),
      // "No page in particular" is none, and not the person's own; a page alone is what its report is about.
      own: draft.own ?? (pages.length > 1 ? '' : null),
      draft,
      now: world.now(),
      locale: draft.language,
      hours: world.hoursPerWeek,
    });
  }, [written, isLoaded]);

  const change = (of: Partial<ReportDraft>) => {
    setWritten((before) => (before && before !== 'failed' ? { ...before, draft: { ...before.draft, ...of } } : before));
    setChanged((times) => times + 1);
  };
  return { written, report, change, isLost };
}

/** Keeps a draft a pause after each change, and at once when the author goes. */
function useKeptDraft(draft: ReportDraft | null, changed: number, key: string, setLost: (isLost: boolean) => void) {
  const world = useWorld();
  const waiting = useRef(() => {});
  useEffect(() => {
    if (changed === 0 || draft === null) return;
    const keep = () => {
      waiting.current = () => {};
      world
        .store()
        .then((store) => Promise.all([store.putDraft(key, draft), store.putDraft(AUTHOR_KEY, draft.author)]))
        .then(
          () => setLost(false),
          () => setLost(true),
        );
    };
    waiting.current = keep;
    const timer = setTimeout(keep, PAUSE);
    const page = document.defaultView;
    page?.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      page?.removeEventListener('pagehide', keep);
    };
  }, [changed]);
  // Whoever leaves before the pause is over keeps the last change as well.
  useEffect(() => () => waiting.current(), [key]);
}

async function writtenFor(subject: Subject, key: string, world: ReturnType<typeof useWorld>): Promise<Written> {
  const store = await world.store();
  const set = 'set' in subject ? ((await store.sets()).find(({ id }) => id === subject.set) ?? null) : null;
  const keys = 'set' in subject ? (set?.pages ?? []) : subject.pages;
  const [pages, kept, author] = await Promise.all([store.some(keys), store.draft(key), store.draft(AUTHOR_KEY)]);
  const own = set?.own ?? pages.find(({ page }) => page.lens === 'mine')?.page.key ?? null;
  const fresh = { ...newDraft(world.locale, authorFrom(author)), own };
  return { pages, set, draft: draftFrom(kept) ?? fresh };
}

/** A report may be in another language than the interface: its words are loaded when they are first needed. */
function useWordsOf(language: ReportDraft['language'] | null): boolean {
  const [loaded, setLoaded] = useState<ReportDraft['language'] | null>(null);
  useEffect(() => {
    if (language === null) return;
    let isGone = false;
    void Promise.all([loadFirst, loadDeeper, loadPages].map((load) => load(language))).then(
      () => !isGone && setLoaded(language),
    );
    return () => {
      isGone = true;
    };
  }, [language]);
  return loaded !== null && loaded === language;
}
