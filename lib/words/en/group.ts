import type { Belief, Purpose } from '../../diagnosis/diagnosis.ts';

/** The study's two questions, what for, and how much time: what a person is asked about the own page, and may skip. */
export const groupWords = {
  questions: {
    belief: {
      ask: 'Compared with firms like yours, are you late, in step or ahead?',
      answers: { late: 'Late', 'in-step': 'In step', ahead: 'Ahead' } satisfies Record<Belief, string>,
    },
    purpose: {
      ask: 'What should this page do for you?',
      answers: {
        recruiting: 'Hire',
        reassurance: 'Reassure buyers',
        customers: 'Look after customers',
        prospecting: 'Find prospects',
        communication: 'Be known',
      } satisfies Record<Purpose, string>,
    },
    hours: {
      ask: 'How many hours a week can you give it?',
      answers: { 1: '1 h', 2: '2 h', 4: '4 h', 8: '8 h' },
    },
    skip: 'Skip',
    /** Where an answer was chosen by keys. */
    keep: 'Keep this answer',
  },
  /** What the study says of firms with the same answer and the same activity: of them, never of the reader. */
  sentences: {
    'hardly-late': 'With your answer, this page stands with firms that are hardly active, and think they are late.',
    'hardly-ahead':
      'With your answer, this page stands with firms that are hardly active, and think they are in step or ahead.',
    'active-late': 'With your answer, this page stands with firms that are active, and think they are late.',
    'active-ahead':
      'With your answer, this page stands with firms that are active, and think they are in step or ahead.',
  },
  /** The study's own names, for small type. */
  names: {
    'hardly-late': 'called “silent mass”, in French “masse silencieuse”',
    'hardly-ahead': 'called “casual”, in French “désinvoltes”',
    'active-late': 'called “combative”, in French “combatives”',
    'active-ahead': 'called “pioneers”, in French “pionnières”',
  },
  share: (v: { percent: number }) => `${v.percent}% in the 2018 study`,
  explained:
    'Here “active” means about one post a fortnight or more. The study names no number of posts: this border is our choice.',
};

export type GroupWords = typeof groupWords;
export type GroupKey = keyof GroupWords['sentences'];
