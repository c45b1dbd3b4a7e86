import { useEffect, useState } from 'preact/hooks';
import type { Action, Done, Handlers } from '../components/handlers.ts';
import type { Shown } from '../components/shown.ts';
import { useLocale } from '../components/words-context.ts';
import { askSkeleton } from '../lib/ask-page.ts';
import type { CopyWhat } from '../lib/export/copies.ts';
import { pageKeys } from '../lib/reading/page-key.ts';
import { compareAnchor } from '../lib/view/compare-anchor.ts';
import type { HelpTopic } from '../lib/view/help-anchor.ts';
import { tabWithoutList } from '../lib/view/place.ts';
import { copyText } from './clipboard.ts';
import { openTab } from './open-pages.ts';
import { openSidePanel } from './side-panel.ts';
import type { Depth } from './use-depth.ts';

interface Input {
  shown: Shown;
  /** In a private window nothing may stand in an address. */
  isPrivate: boolean;
  depth: Depth | null;
  /** Of the window that the popup hangs on; `null` until it is known, and in the panel. */
  windowId: number | null;
  readAgain: () => Promise<void>;
}

const COPIES: Partial<Record<Action, CopyWhat>> = {
  'copy-summary': 'summary',
  'copy-line': 'line',
  'copy-crm': 'crm',
  'copy-plan': 'plan',
  'copy-difference': 'difference',
};

type Acts = Pick<Handlers, 'act' | 'copyLine' | 'copyStructure' | 'closeDone' | 'sheet'>;

/**
 * What the actions do, and what is said of it afterwards.
 * Long: the list of all actions, each with what it does.
 */
export function useActions({
  shown,
  isPrivate,
  depth,
  windowId,
  readAgain,
}: Input): Acts & { done: Done | null; isSheet: boolean } {
  const locale = useLocale();
  const [done, setDone] = useDone(shown);
  const [isSheet, setSheet] = useState(false);

  const copy = async (what: Done['what'], plain: string, html?: string) => {
    const ok = await copyText(plain, html);
    setDone({ what, ok, text: plain });
  };
  const copyOf = (what: CopyWhat) => {
    const copied = shown.state === 'diagnosed' && depth ? depth.copiesOf(what, shown, locale) : null;
    if (copied) void copy(what, copied.plain, copied.html);
  };
  /** Saves a file, and says whether that was done. */
  const save = async (what: 'picture' | 'calendar') => {
    if (shown.state !== 'diagnosed' || !depth) return;
    const make = what === 'picture' ? depth.savePicture : depth.saveCalendar;
    const ok = await make(shown.audit, locale).then(
      () => true,
      (error: unknown) => {
        console.error(error);
        return false;
      },
    );
    setDone({ what, ok });
  };
  const copyMonthly = () => {
    if (shown.state !== 'diagnosed' || !depth) return;
    const { tsv, html } = depth.monthlySheet(shown.audit, locale);
    void copy('monthly', tsv, html);
  };
  const openPanel = async () => {
    // Nothing may be awaited before: the browser opens it only while the click is handled.
    setDone({ what: 'panel', ok: await openSidePanel(windowId) });
  };
  const openReport = async () => {
    const isCompared = shown.state === 'diagnosed' && shown.audit.context?.lens === 'competitor';
    const key = shown.state === 'diagnosed' && !isPrivate ? pageKeys(shown.audit.reading)[0] : null;
    // What a competitor is opened for is the comparison.
    const anchor = key !== null && isCompared ? compareAnchor(key) : key && `page?${new URLSearchParams({ key })}`;
    await openTab('report', anchor ?? undefined);
    setDone({ what: 'report', ok: true });
  };

  const act = (action: Action) => {
    const what = COPIES[action];
    if (what) return copyOf(what);
    switch (action) {
      case 'save-picture':
        return void save('picture');
      case 'calendar':
        return void save('calendar');
      case 'monthly':
        return copyMonthly();
      case 'side-panel':
        return void openPanel();
      case 'report':
        return void openReport();
      case 'read-again':
        return void readAgain().then(() => setDone({ what: 'again', ok: true }));
      case 'options':
        return void openTab('options');
      case 'help':
        return void openTab('help', topicOf(shown));
      case 'shortcuts':
        return setSheet(true);
    }
  };
  return {
    act,
    done,
    isSheet,
    copyLine: (text) => void copy('line', text),
    copyStructure: () => void askSkeleton().then((skeleton) => copy('structure', skeleton ?? '')),
    closeDone: () => setDone(null),
    sheet: setSheet,
  };
}

/** What was done last. It is not said of another page than the one that it was done for. */
function useDone(shown: Shown): [Done | null, (done: Done | null) => void] {
  const [last, setLast] = useState<(Done & { before: number }) | null>(null);
  const url = shown.state === 'diagnosed' ? shown.audit.reading.url : null;
  useEffect(() => {
    if (url !== null) setLast((now) => (now?.what === 'structure' ? now : null));
  }, [url]);
  const setDone = (done: Done | null) =>
    setLast((now) => (done === null ? null : { ...done, before: (now?.before ?? -1) + 1 }));
  return [last, setDone];
}

/** The help's section on what is shown: its anchors are the states' own names. */
function topicOf(shown: Shown): HelpTopic | undefined {
  switch (shown.state) {
    case 'reading':
      return undefined;
    case 'diagnosed':
      return tabWithoutList(shown.audit.reading) ?? shown.audit.diagnosis.verdict;
    case 'refused':
      return shown.problem.code;
    case 'failed':
      return shown.failure;
    case 'elsewhere':
      return shown.why === 'other-site' ? 'other-site' : 'panel-click';
  }
}
