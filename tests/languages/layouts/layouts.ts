/** The six layouts, by the names that the readers give them. */
import { facebookHardened } from './facebook-hardened.ts';
import { facebookMobile } from './facebook-mobile.ts';
import { facebookPlain } from './facebook-plain.ts';
import { linkedinEmber } from './linkedin-ember.ts';
import { linkedinGuest } from './linkedin-guest.ts';
import { linkedinHashed } from './linkedin-hashed.ts';
import type { Layout } from './page.ts';

export const LAYOUTS: Record<string, Layout> = {
  'linkedin-guest': linkedinGuest,
  'linkedin-ember': linkedinEmber,
  'linkedin-hashed': linkedinHashed,
  'facebook-plain': facebookPlain,
  'facebook-hardened': facebookHardened,
  'facebook-mobile': facebookMobile,
};
