/** From a scene to the real components: the one place of the gallery that knows their props. */
import type { JSX } from 'preact';
import * as deep from '../../components/deep.ts';
import type { Done } from '../../components/handlers.ts';
import { View } from '../../components/view.tsx';
import type { ViewProps } from '../../components/view-props.ts';
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

/** What popup and panel are given in that scene. */
export function viewProps(scene: ViewScene, locale: Locale): ViewProps {
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
  return sample(name, locale, { lens, answers, hoursPerWeek, earlier, others });
}
