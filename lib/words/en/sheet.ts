/** All keys of popup and panel. */
export const sheet = {
  title: 'Shortcuts',
  close: 'Close',
  anywhere: 'Anywhere in the browser',
  readThis: 'read this page',
  here: 'In this window',
  lenses: 'my page, prospect, competitor',
  keys: {
    c: 'copy summary',
    o: 'copy opening line',
    s: 'side panel',
    r: 'report',
    a: 'read again',
    t: 'strip as a table',
    h: 'how was this decided?',
    '?': 'this sheet',
  },
  strip: 'On the strip',
  along: 'from post to post',
  ends: 'oldest, newest',
  open: 'open the post in a new tab',
  off: 'Single letters can be turned off in the options; arrows, Enter and Esc stay.',
  areOff: 'Single letters are turned off in the options; arrows, Enter and Esc work.',
  options: 'Options',
  names: { home: 'Home', end: 'End', enter: 'Enter', escape: 'Esc' },
};

export type SheetWords = typeof sheet;
