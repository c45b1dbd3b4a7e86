import part from 'virtual:shared/core';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addPart } from '../lib/own-world.ts';

/** What all scripts in a tab but the first are made of: each of them is built without it, and finds it here. */
export default defineUnlistedScript(() => addPart('core', part));
