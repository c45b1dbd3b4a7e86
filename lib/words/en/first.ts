/** Said until the verdict stands on the screen. */

import { diagnosis } from './diagnosis.ts';
import { interfaceWords } from './interface.ts';
import { reading } from './reading.ts';

export const first = {
  interface: interfaceWords,
  reading,
  diagnosis,
};

export type FirstWords = typeof first;
