import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld } from '../lib/own-world.ts';

/** Injected after a reader that has said that it is not done yet: the next turn of the same reading. */
export default defineUnlistedScript(() => ownWorld.goOn?.() ?? { error: 'nothing was begun' });
