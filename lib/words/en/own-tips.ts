import { buyers } from './own/buyers.ts';
import { content } from './own/content.ts';
import { customers } from './own/customers.ts';
import { hiring } from './own/hiring.ts';
import { means } from './own/means.ts';
import { presence } from './own/presence.ts';
import { prospects } from './own/prospects.ts';

/** Next steps on one's own page. The act stands first, in a sentence of its own. */
export const ownTips = {
  ...presence,
  ...means,
  ...content,
  ...hiring,
  ...buyers,
  ...prospects,
  ...customers,
};
