import { COMPETITOR } from './competitor.ts';
import { OWN_CONTENT } from './own-content.ts';
import { OWN_PAGE } from './own-page.ts';
import { OWN_PRESENCE } from './own-presence.ts';
import { PROSPECT } from './prospect.ts';
import type { TipRule } from './tip.ts';

/** The catalogue. Its order is that of importance, before purpose and effort are asked. */
export const TIPS: readonly TipRule[] = [...OWN_PRESENCE, ...OWN_CONTENT, ...OWN_PAGE, ...PROSPECT, ...COMPETITOR];
