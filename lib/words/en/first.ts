/** Said until the verdict stands on the screen. */

import { diagnosis } from './diagnosis.ts';
import { interfaceWords } from './interface.ts';
import { reading } from './reading.ts';
import { view } from './view.ts';

export const first = {
  interface: interfaceWords,
  reading,
  diagnosis,
  view,
};

export type FirstWords = typeof first;
