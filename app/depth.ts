/** What is loaded after the verdict: advice, lenses, everything drawn below, and the texts to copy. One chunk. */
export * as deep from '../components/deep.ts';
export { advised } from '../lib/advised.ts';
export { copiesOf } from '../lib/export/copies.ts';
export { savePicture } from './save-picture.ts';
