import { number, plural } from './quantities.ts';

/** What popup and panel say around the diagnosis: lenses, questions, actions, keys. */
export const view = {
  lenses: { title: 'Lens', mine: 'My page', prospect: 'Prospect', competitor: 'Competitor' },
  shortcutsButton: 'Keyboard shortcuts',
  whose: {
    ask: 'Whose page is this?',
    answers: {
      mine: { title: 'Mine', text: 'How it stands, and what to do on Monday, with the time it takes.' },
      prospect: { title: 'A prospect’s', text: 'Is somebody home, and what to open the call with.' },
      competitor: { title: 'A competitor’s', text: 'How it differs from yours.' },
    },
    show: 'Keep this answer',
    note: 'Asked on the first reading only. The answer picks the words and the advice, never the figures; change it at any time in the row above.',
  },
  belief: {
    ask: 'Compared with firms like yours, are you late, in step or ahead?',
    answers: {
      late: { title: 'Late', text: 'Others do more than we do.' },
      'in-step': { title: 'In step', text: 'About what firms like ours do.' },
      ahead: { title: 'Ahead', text: 'We do more than most.' },
    },
    show: 'Show the verdict',
    skip: 'Skip',
    note: 'Asked once, for your own page only, before you see the figures. The answer stays on this computer with the reading, and can be deleted.',
  },
  youSaid: (v: { answer: 'late' | 'in-step' | 'ahead' }) =>
    `You said “${{ late: 'late', 'in-step': 'in step', ahead: 'ahead' }[v.answer]}”.`,
  /** `posts`: how many were read, where they stand before it. */
  read: (v: { minutes: number; posts?: number }) => {
    if (v.minutes < 1) return 'read just now';
    if (v.minutes < 60) return `read ${number(v.minutes)} min ago`;
    return plural(Math.floor(v.minutes / 60), { one: 'read # hour ago', other: 'read # hours ago' });
  },
  /** Leads to the help on what stands above it. */
  about: 'More about this',
  readingAlong: 'reading along',
  actions: {
    'copy-summary': 'Copy summary',
    'copy-line': 'Copy opening line',
    'copy-crm': 'Copy a line for the CRM',
    'copy-plan': 'Copy the plan',
    'copy-difference': 'Copy the difference',
    'save-picture': 'Save as a picture',
    calendar: 'Add to my calendar',
    monthly: 'Monthly sheet',
    'side-panel': 'Side panel',
    report: 'Report',
    'read-again': 'Read again',
    options: 'Options',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    more: 'More',
  },
};

export type ViewWords = typeof view;
