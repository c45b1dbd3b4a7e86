/**
 * The pages that are measured: each layout of both sites, with any number of posts, as dense as the sites' own. Made of the
 * descriptions by which the languages are tested, so that it is known what must be read from them.
 */

import { facebookHardened } from '../../tests/languages/layouts/facebook-hardened.ts';
import { facebookMobile } from '../../tests/languages/layouts/facebook-mobile.ts';
import { facebookPlain } from '../../tests/languages/layouts/facebook-plain.ts';
import { linkedinEmber } from '../../tests/languages/layouts/linkedin-ember.ts';
import { linkedinGuest } from '../../tests/languages/layouts/linkedin-guest.ts';
import { linkedinHashed } from '../../tests/languages/layouts/linkedin-hashed.ts';
import type { GeneratedPage, Layout } from '../../tests/languages/layouts/page.ts';
import { phrasebookOf } from '../../tests/languages/phrasebook/phrasebooks.ts';
import { speechOf } from '../../tests/languages/speech.ts';
import { BUILT_CARDS, type Filling, filled, TEMPLATED_CARDS } from './density.ts';
import { manyPosts, type SiteForm } from './posts.ts';

const SEED = 20_261_126;

interface Measured {
  layout: Layout;
  form: SiteForm;
  filling: Filling;
}

const inFacebook: Filling = { before: /<div data-ad-rendering-role="story_message">/, piece: BUILT_CARDS };

const MEASURED = {
  'linkedin-guest': {
    layout: linkedinGuest,
    form: 'linkedin',
    filling: { before: /<\/article>/, piece: TEMPLATED_CARDS },
  },
  'linkedin-ember': {
    layout: linkedinEmber,
    form: 'linkedin',
    filling: { before: /<div class="feed-shared-social-action-bar">/, piece: TEMPLATED_CARDS },
  },
  'linkedin-hashed': {
    layout: linkedinHashed,
    form: 'linkedin',
    filling: { before: /<p><span(?: tabindex="-1")? data-testid="expandable-text-box">/, piece: BUILT_CARDS },
  },
  'facebook-plain': { layout: facebookPlain, form: 'facebook', filling: inFacebook },
  'facebook-hardened': { layout: facebookHardened, form: 'facebook', filling: inFacebook },
  'facebook-mobile': {
    layout: facebookMobile,
    form: 'mobile',
    filling: { before: /<\/article>/, piece: BUILT_CARDS },
  },
} satisfies Record<string, Measured>;

export type LayoutName = keyof typeof MEASURED;
export const LAYOUT_NAMES = Object.keys(MEASURED) as LayoutName[];

/** A page of that layout in English with so many posts. */
export function benchPage(name: LayoutName, posts: number): GeneratedPage {
  const { layout, form, filling }: Measured = MEASURED[name];
  const page = layout(speechOf(phrasebookOf('en'), { ages: 'short' }), { posts: manyPosts(posts, form, SEED) });
  return { ...page, html: filled(page.html, posts, filling) };
}
