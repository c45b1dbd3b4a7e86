import { date, plural, postsIn } from './quantities.ts';

/** What popup and panel say of what is kept: this reading, the earlier ones, and the sets that the page is in. */
export const beside = {
  /** All readings of the page together. */
  together: (v: { earlier: number; posts: number; atLeast: boolean; own: boolean; since: Date; now: Date }) =>
    `With your ${plural(v.earlier, { one: 'earlier reading', other: '# earlier readings' })} together: ${v.atLeast ? 'at least ' : ''}${postsIn({ low: v.posts, high: v.posts })}${v.own ? ' of its own' : ''} since ${date(v.since, v.now)}.`,
  /** Where they are surer than the newest alone. */
  togetherVerdict: (v: { verdict: string }) => `Together they say: ${v.verdict}.`,
  keeping: {
    kept: 'Kept on this computer.',
    undo: 'Undo',
    undone: 'This reading is not kept.',
    off: 'History is off: this reading is not kept.',
    private: 'This window is private: nothing is kept.',
    blocked: 'The browser keeps nothing here: this reading was not kept.',
    full: 'No room is left on this computer: this reading was not kept. Nothing that was kept before is lost.',
    newer: 'A newer version of Rollcall wrote what is kept: this reading was not kept. Restart the browser.',
    failed: 'This reading could not be kept. Nothing that was kept before is lost.',
  },
  set: {
    title: (v: { name: string }) => `Set: ${v.name}`,
    choose: 'Compare within',
    round: (v: { read: number; of: number }) => `${v.read} of ${v.of} read.`,
    next: 'Next page:',
    all: (v: { of: number }) => (v.of === 1 ? 'It is read.' : `All ${v.of} read.`),
    compare: 'Compare',
  },
};

export type BesideWords = typeof beside;
