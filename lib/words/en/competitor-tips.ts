const SET = { measure: 'the same pages', target: 'read again in 90 days' };

/** Remarks for a client on a competitor. */
export const competitorTips = {
  'com-unsure': {
    text: 'Leave this page out of the comparison until more of its posts are loaded.',
    notWhen: 'No comparison is planned.',
    worked: SET,
  },
  'com-best-example': {
    text: 'Bring their strongest post as an example of what speaks to this public, not to copy it.',
    notWhen: 'It was paid for, or about bad news.',
    worked: SET,
  },
  'com-small-but-heard': {
    text: 'Show that size is not the cause: this page has few followers and is heard.',
    notWhen: 'It rests on one post.',
    worked: SET,
  },
  'com-level': {
    text: 'Write “no clear difference” beside its response: the interval holds what its size expects.',
    notWhen: 'More posts have been loaded since.',
    worked: SET,
  },
  'com-open-ground': {
    text: 'Consider one post a week: this page publishes less, so it would be seen.',
    notWhen: 'The buyers are elsewhere: ask them.',
    worked: SET,
  },
  'com-own-voice': {
    text: 'Speak in your client’s own words: this page mostly passes on what others publish.',
    notWhen: 'Your client reshares as much.',
    worked: SET,
  },
  'com-hiring-pool': {
    text: 'Warn whoever hires: this page looks for people in the same pool.',
    notWhen: 'The jobs are of another trade.',
    worked: SET,
  },
  'com-format-gap': {
    text: 'Try for four posts the format that this page leaves out.',
    notWhen: 'Your client has nothing to show in it.',
    worked: SET,
  },
  'com-trend': {
    text: 'Report the direction since the last reading, and no cause.',
    notWhen: 'The two readings reach back differently.',
    worked: SET,
  },
  'com-pace': {
    text: 'Say what such a rhythm costs in hours before you advise it.',
    notWhen: 'Your client’s response is higher already.',
    worked: SET,
  },
};
