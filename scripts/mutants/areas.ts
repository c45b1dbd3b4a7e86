/** What `npm run mutants` changes, and by which tests each change has to be noticed. */
export interface Area {
  name: string;
  /** Files whose code is changed: patterns from the project's root. */
  mutated: string[];
  /** The tests that have to fail. */
  tests: string[];
}

/** Whether a test noticed a change; `not-reached`: no test runs that code. */
export type Fate = 'killed' | 'survived' | 'not-reached';

const EXPERTS = [
  'tests/cases.test.ts',
  'tests/diagnosis/{borders,confidence,decided,rules,scores,settle,verdict}.test.ts',
];

export const AREAS: Area[] = [
  {
    name: 'measures',
    mutated: ['lib/measures/!(statistics).ts'],
    tests: ['tests/measures/*.test.ts'],
  },
  {
    // Held against values from elsewhere: that a measure moves is too little, and every one of them calls it.
    name: 'statistics',
    mutated: ['lib/measures/statistics.ts'],
    tests: ['tests/measures/statistics.test.ts'],
  },
  {
    name: 'verdict',
    mutated: ['lib/diagnosis/{confidence,curves,judged,rules,scores,settle,verdict,verdict-borders}.ts'],
    tests: [...EXPERTS, 'tests/diagnosis/{chain,curves,lead,method}.test.ts'],
  },
  {
    name: 'language',
    mutated: ['lib/language/*.ts'],
    // Without those that go through all languages, or take times: for each change they would be called anew.
    tests: ['tests/language/!(every-*|hostile-*|lexicons|long-text|one-*).test.ts'],
  },
];
