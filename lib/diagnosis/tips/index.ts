import { COMPETITOR } from './competitor.ts';
import { OWN_BUYERS } from './own-buyers.ts';
import { OWN_CONTENT } from './own-content.ts';
import { OWN_CUSTOMERS } from './own-customers.ts';
import { OWN_HIRING } from './own-hiring.ts';
import { OWN_MEANS } from './own-means.ts';
import { OWN_PRESENCE } from './own-presence.ts';
import { OWN_PROSPECTS } from './own-prospects.ts';
import { PROSPECT } from './prospect.ts';
import type { TipRule } from './tip.ts';

/** The catalogue. Of two steps of equal use and equal price, the upper one is given. */
export const TIPS: readonly TipRule[] = [
  ...OWN_PRESENCE,
  ...OWN_CONTENT,
  ...OWN_PROSPECTS,
  ...OWN_MEANS,
  ...OWN_HIRING,
  ...OWN_BUYERS,
  ...OWN_CUSTOMERS,
  ...PROSPECT,
  ...COMPETITOR,
];
