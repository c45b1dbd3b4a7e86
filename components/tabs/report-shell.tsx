import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { choiceOf, NOTHING_CHOSEN } from '../../lib/view/compare-choice.ts';
import { type Route, subjectOf } from '../../lib/view/route.ts';
import { usePageWords } from '../words-context.ts';
import { StatusLine } from './status-line.tsx';
import { TabFrame, type TabName } from './tab-frame.tsx';
import { useSaid } from './use-said.ts';
import { type World, WorldContext } from './world.ts';

/** All of the world but what the shell itself gives. */
export type BareWorld = Omit<World, 'say' | 'offerUndo'>;

interface Props {
  world: BareWorld;
  route: Route;
  children: ComponentChildren;
}

/** What lies around each view of the report tab: the head, the world, and a line for what was done and can be undone. */
export function ReportShell({ world: bare, route, children }: Props) {
  const { tabs } = usePageWords();
  const { said, left, say, close, hold } = useSaid();
  const world = useMemo<World>(
    () => ({
      ...bare,
      say: (text) => say(text),
      offerUndo: (text, undo) =>
        say(text, typeof undo === 'function' ? undo : async () => (await bare.store()).restore(undo)),
    }),
    [bare],
  );
  const undo = () => {
    const putBack = said?.undo;
    if (!putBack) return;
    // At once: a second press must not put it back twice.
    close();
    putBack().then(
      () => say(tabs.undone),
      (error: unknown) => {
        console.error(error);
        say(tabs.notUndone);
      },
    );
  };
  return (
    <WorldContext.Provider value={world}>
      <TabFrame
        here={route.view}
        hrefs={hrefsOf(route, world.hrefOf)}
        title={tabs.names[route.view]}
        onLanguage={world.onLanguage}
        over={<StatusLine said={said} left={left} close={close} hold={hold} onUndo={undo} />}
      >
        {children}
      </TabFrame>
    </WorldContext.Provider>
  );
}

/** The head's links lead to the same set, or the same pages, in the other views. One page is compared with one's own. */
function hrefsOf(route: Route, hrefOf: World['hrefOf']): Partial<Record<TabName, string>> {
  const subject = subjectOf(route);
  const here = { [route.view]: hrefOf(route) };
  if (subject === null) return here;
  const choice = route.view === 'page' ? { ...NOTHING_CHOSEN, page: route.key } : choiceOf(subject);
  const names = route.view === 'compare' && route.choice.names !== 'shown' ? { names: route.choice.names } : {};
  const report = hrefOf({ view: 'report', subject, ...names });
  return { compare: hrefOf({ view: 'compare', choice }), report, ...here };
}
