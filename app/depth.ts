/** What is loaded after the verdict: advice, lenses, everything drawn below, and the texts to copy. One chunk. */
export * as deep from '../components/deep.ts';
export { advised } from '../lib/advised.ts';
export { copiesOf } from '../lib/export/copies.ts';
export { monthlySheet } from '../lib/export/monthly.ts';
export { Keeper } from './keeper.tsx';
export { lookAround } from './look-around.ts';
export { savePicture } from './save-picture.ts';
export { saveCalendar } from './take-along.ts';
