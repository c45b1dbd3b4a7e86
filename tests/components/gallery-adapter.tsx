/** From a scene to the real components: the one place of the gallery that knows their props. */
import type { JSX } from 'preact';
import type { BesideProps } from '../../components/beside.tsx';
import * as deep from '../../components/deep.ts';
import type { Done } from '../../components/handlers.ts';
import { View } from '../../components/view.tsx';
import type { ViewProps } from '../../components/view-props.ts';
import { DAY } from '../../lib/measures/days.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Advice } from '../../lib/store/kept-page.ts';
import type { Locale } from '../../lib/words/format.ts';
import { TabOf } from './gallery-tabs.tsx';
import { noHandlers } from './no-handlers.ts';
import { daysEarlier, KEPT, RECENT_PAGES } from './sample-kept.ts';
import { READINGS, type ReadingName } from './sample-readings.ts';
import { COPIED, glanced, sample } from './samples.ts';
import { isView, type Scene, type ViewScene } from './scenes.ts';

export function drawnScene(scene: Scene, locale: Locale): JSX.Element {
  return isView(scene) ? <View {...viewProps(scene, locale)} /> : <TabOf scene={scene} locale={locale} />;
}

/** What was copied, in the language in which it is shown. */
const TEXTS: Record<Locale, string> = {
  en: COPIED.text,
  fr: 'Calder & Wray Engineering, LinkedIn\nRelevé du 20 novembre 2026, avec connexion : 21 publications sur la page.\nPrésente, mais inactive.',
};

function doneAs(done: NonNullable<ViewScene['done']>, locale: Locale): Done {
  if (done === 'saved') return { what: 'picture', ok: true };
  return { ...COPIED, text: TEXTS[locale], ok: done === 'copied' };
}

const nothing = (): void => {};
const KEPT_HERE: BesideProps = {
  keeping: 'kept',
  undo: nothing,
  sets: [],
  chosen: null,
  choose: nothing,
  round: null,
  go: nothing,
  compare: nothing,
};
const NEXT = { name: 'Harrow & Teale', url: 'https://www.linkedin.com/company/harrow-teale/posts/' };
const BESIDE: Record<NonNullable<ViewScene['beside']>, BesideProps> = {
  kept: KEPT_HERE,
  full: { ...KEPT_HERE, keeping: 'full' },
  sets: {
    ...KEPT_HERE,
    sets: [
      { id: 'makers', name: 'Instrument makers' },
      { id: 'spring', name: 'Clients of spring' },
    ],
    chosen: 'makers',
    round: { read: 4, of: 8, next: NEXT },
  },
};

/** What popup and panel are given in that scene. */
function viewProps(scene: ViewScene, locale: Locale): ViewProps {
  const { page, lens, question = null, answers = {}, hoursPerWeek = null, done } = scene;
  return {
    layout: page,
    shown: shownIn(scene, locale),
    lens,
    question,
    answers,
    hoursPerWeek,
    busy: scene.busy ?? false,
    done: done ? doneAs(done, locale) : null,
    sheet: scene.sheet ?? false,
    shortcuts: true,
    commandKeys: 'Alt+Shift+R',
    recent: scene.recent ? RECENT_PAGES : [],
    deep: scene.glance ? null : deep,
    beside: scene.beside ? BESIDE[scene.beside] : null,
    on: noHandlers,
  };
}

function shownIn({ sample: name, glance, earlierDays, ...scene }: ViewScene, locale: Locale): ViewProps['shown'] {
  const read = READINGS[name as ReadingName];
  const lens = scene.lens ?? 'mine';
  if (glance && read) return glanced(name as ReadingName, lens);
  const { answers = {}, hoursPerWeek = null } = scene;
  const earlier = earlierDays && read ? daysEarlier(read, earlierDays) : null;
  const others = scene.others ? KEPT.filter(({ page }) => page.name !== read?.page.name) : [];
  const { readings, advice } = scene.steps && earlier ? withSteps(earlier) : { readings: [], advice: [] };
  return sample(name, locale, { lens, answers, hoursPerWeek, earlier, readings, advice, others });
}

/** An earlier reading that saw six posts more, ten days apart, and the steps that stood under it. */
function withSteps(earlier: PageReading): { readings: PageReading[]; advice: Advice[] } {
  const last = earlier.posts.at(-1);
  const at = Date.parse(last?.publishedAt?.from ?? earlier.readAt);
  const older = Array.from({ length: 6 }, (_, index) => {
    const moment = new Date(at - (index + 1) * 10 * DAY).toISOString();
    const id = `urn:li:activity:${BigInt(Date.parse(moment)) << 22n}`;
    return last
      ? [{ ...last, id, authorship: 'own' as const, publishedAt: { from: moment, to: moment, source: 'id' as const } }]
      : [];
  }).flat();
  const posts = [...earlier.posts, ...older];
  const coverage = {
    ...earlier.coverage,
    postsSeen: posts.length,
    withTime: posts.length,
    withReactions: posts.length,
  };
  const tips = ['own-name-owner', 'own-restart-small', 'own-five-figures'];
  return { readings: [{ ...earlier, posts, coverage }], advice: [{ at: earlier.readAt, tips }] };
}
