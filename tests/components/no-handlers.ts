import type { Handlers } from '../../components/handlers.ts';

const nothing = (): void => {};

/** For whoever draws and does nothing. */
export const noHandlers: Handlers = {
  lens: nothing,
  belief: nothing,
  purpose: nothing,
  hours: nothing,
  act: nothing,
  copyLine: nothing,
  copyStructure: nothing,
  closeDone: nothing,
  sheet: nothing,
};
