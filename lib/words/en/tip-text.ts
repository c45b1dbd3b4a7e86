import type { Range } from '../range.ts';

/** The post that a step is about. */
export interface AboutPost {
  /** `null` where its time is not known. */
  published: Range | null;
  now: Date;
}

export interface TipText {
  /** The act first, in a sentence of its own. Of a step about one post, made from when that was published. */
  text: string | ((about: AboutPost) => string);
  notWhen: string;
  /** How one sees at the next reading that it worked. */
  worked: { measure: string; target: string };
  /** An invented one; the page's own posts, and pages that were read, stand before it. */
  example?: string;
  /** What it rests on: a fact, and who found it. */
  why?: string;
}

/** A step on one's own page has all of it. */
export type OwnTipText = Required<TipText>;
