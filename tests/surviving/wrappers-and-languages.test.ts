/** Other elements around the same words, and other words for the same things: read the same, or not read. */
import { expect } from 'vitest';
import { sameOrUnknown } from '../../scripts/mutation/same-or-unknown.ts';
import { onEachPage } from './each-page.ts';

onEachPage('elements wrapped', (before, after) => expect(sameOrUnknown(before, after)).toEqual([]));
// Which of the six other languages it is hangs on the seed.
onEachPage('another language', (before, after) => expect(sameOrUnknown(before, after)).toEqual([]), 3);
