/** Said until the verdict stands on the screen. */
import type { FirstWords } from '../en/first.ts';
import { diagnosis } from './diagnosis.ts';
import { interfaceWords } from './interface.ts';
import { reading } from './reading.ts';
import { view } from './view.ts';

export const first: FirstWords = {
  interface: interfaceWords,
  reading,
  diagnosis,
  view,
};
