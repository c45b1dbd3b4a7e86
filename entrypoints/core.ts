import part from 'virtual:shared/core';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addPart } from '../lib/own-world.ts';

/** Injected before all else: what all scripts in a tab are made of. Each of them is built without it, and finds it here. */
export default defineUnlistedScript(() => addPart('core', part));
