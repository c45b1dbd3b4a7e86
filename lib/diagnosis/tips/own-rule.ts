import type { TipRule } from './tip.ts';

/** A step on one's own page. */
export const own = (rule: Omit<TipRule, 'lens'>): TipRule => ({ lens: 'mine', ...rule });
