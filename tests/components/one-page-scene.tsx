/** One page in the gallery, in each of the states that it may be seen in. */
import { OnePageView } from '../../components/one-page/one-page.tsx';
import { WorldContext } from '../../components/tabs/world.ts';
import { NOTHING_SAID } from '../../lib/store/kept-page.ts';
import type { Locale } from '../../lib/words/format.ts';
import { READ_AT } from '../readings.ts';
import { worldOf } from './one-page-world.ts';
import { CALDER, CALDER_READINGS, JOINED, MAKERS, ONCE, THREE } from './sample-one-page.ts';

/** Three readings; one; three, and opened three weeks after the last; another's page; a list without lasting ids. */
export type OnePageState = 'three' | 'once' | 'late' | 'prospect' | 'nameless';

const LATER = new Date(Date.parse(READ_AT) + 21 * 86_400_000);

function keptIn(state: OnePageState) {
  if (state === 'once') return ONCE;
  if (state === 'prospect') return { ...THREE, page: { ...CALDER, ...NOTHING_SAID, lens: 'prospect' as const } };
  if (state !== 'nameless') return THREE;
  const readings = CALDER_READINGS.map((each) => ({ ...each, posts: each.posts.map((of) => ({ ...of, id: null })) }));
  return { ...THREE, readings };
}

export function OnePageScene({ state, locale }: { state: OnePageState; locale: Locale }) {
  const { world } = worldOf({
    kept: [keptIn(state), JOINED],
    sets: state === 'once' ? [] : [MAKERS],
    locale,
    changes: state === 'late' ? { now: () => LATER } : {},
  });
  return (
    <WorldContext.Provider value={world}>
      <OnePageView keyOf={CALDER.key} />
    </WorldContext.Provider>
  );
}
