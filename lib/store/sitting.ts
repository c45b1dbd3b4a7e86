/** Readings so close together are of one sitting, milliseconds: the later one takes the earlier one's place, if it has seen as much. */
export const SITTING = 60 * 60_000;
