/** What a person fills in for themselves, in the words of a line. */
const BLANK = '___';

/** An opening line as it is copied: the blank as an ellipsis, to be filled while speaking. */
export const openingLine = (text: string): string => text.replaceAll(BLANK, '…');

/** The line cut at its blanks: between each two parts stands one. */
export const aroundBlanks = (text: string): string[] => text.split(BLANK);
