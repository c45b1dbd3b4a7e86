import type { Failure } from '../ask-tab.ts';
import type { Problem, ProblemCode } from '../reading/reading.ts';

/** What the popup offers where there is no reading, besides reading again. */
export interface Remedy {
  /** The company's posts, where the address of the tab tells them. */
  postsUrl: string | null;
  /** Say which pages work. */
  explain: boolean;
  /** Offer to copy the page's structure, for those who mend Rollcall. */
  report: boolean;
}

const EXPLAINED: (ProblemCode | Failure)[] = ['other-site', 'not-a-company', 'sales-navigator', 'forbidden'];

export function remedyFor(problem: Problem): Remedy {
  const { code, postsUrl = null } = problem;
  return { postsUrl, explain: postsUrl === null && EXPLAINED.includes(code), report: code === 'unknown-layout' };
}

export function remedyAfter(failure: Failure): Remedy {
  return { postsUrl: null, explain: EXPLAINED.includes(failure), report: false };
}
