import part from 'virtual:shared/facebook-data';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addPart } from '../lib/own-world.ts';

/** The half of Facebook's reader that reads what the page's own scripts hold. */
export default defineUnlistedScript(() => addPart('facebook-data', part));
