import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useBrowserWorld } from '../../app/use-world.ts';
import { PagesView } from '../../components/pages/pages-view.tsx';
import { useListMemory } from '../../components/pages/use-list-memory.ts';
import { ReportShell } from '../../components/tabs/report-shell.tsx';
import { useLocale } from '../../components/words-context.ts';
import { loadDeeper } from '../../lib/words/load.ts';
import { isKnown } from '../../lib/words/words.ts';
import { useRoute } from './use-route.ts';

/** The report tab: the list of pages at once, and each other view once it is asked for. */
export function Report() {
  const { route, go, replace } = useRoute();
  const world = useBrowserWorld(go, replace);
  const memory = useListMemory();
  return (
    <ReportShell world={world} route={route}>
      {route.view === 'pages' && <PagesView shelf={route.set} memory={memory} />}
      {route.view === 'page' && <Loaded load={onePage}>{(OnePageView) => <OnePageView keyOf={route.key} />}</Loaded>}
      {route.view === 'compare' && (
        <Loaded load={compare}>{(CompareView) => <CompareView choice={route.choice} />}</Loaded>
      )}
      {route.view === 'report' && (
        <Loaded load={paper}>{(ReportView) => <ReportView subject={route.subject} names={route.names} />}</Loaded>
      )}
    </ReportShell>
  );
}

const onePage = async () => (await import('../../components/one-page/one-page.tsx')).OnePageView;
const compare = async () => (await import('../../components/tabs/compare-view.tsx')).CompareView;
const paper = async () => (await import('../../components/paper/report-view.tsx')).ReportView;

interface LoadedProps<Props> {
  load: () => Promise<ComponentType<Props>>;
  children: (view: ComponentType<Props>) => ComponentChildren;
}

/** A view as soon as its script and the words are there, which are the extension's own: nothing is shown for so short a time. */
function Loaded<Props>({ load, children }: LoadedProps<Props>) {
  const locale = useLocale();
  const [loaded, setLoaded] = useState<{ view: ComponentType<Props> } | null>(null);
  useEffect(() => {
    Promise.all([load(), loadDeeper(locale)]).then(([view]) => setLoaded({ view }), console.error);
  }, [load, locale]);
  // Whoever changes the language meanwhile waits for its words.
  return <>{loaded && isKnown('deeper', locale) && children(loaded.view)}</>;
}
