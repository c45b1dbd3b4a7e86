import type { ownTips as english } from '../en/own-tips.ts';
import type { OwnTipText } from '../en/tips.ts';
import { buyers } from './own/buyers.ts';
import { content } from './own/content.ts';
import { customers } from './own/customers.ts';
import { hiring } from './own/hiring.ts';
import { means } from './own/means.ts';
import { presence } from './own/presence.ts';
import { prospects } from './own/prospects.ts';

export const ownTips: Record<keyof typeof english, OwnTipText> = {
  ...presence,
  ...means,
  ...content,
  ...hiring,
  ...buyers,
  ...prospects,
  ...customers,
};
