/** Thirteen weeks in minutes: what fits the hours that there are, and nothing more. No words. */
import type { PostKind } from '../reading/reading.ts';
import { ANSWERS, MINUTES, type Subject } from './plan-subjects.ts';

/** Ninety days, to the end of their last week. */
export const WEEKS = 13;

/** Minutes of the last week to read the page again and to decide: our assumption. */
const REVIEW = 30;

/** One of the steps given. */
export interface Opening {
  minutes: number;
  /** The kind of the post that comes of it. */
  makes: PostKind | null;
  /** Nothing is published before it is done. */
  before: boolean;
  /** A week, once it is done, beside the posts. */
  thenMinutes: number;
}

export interface PlannedWeek {
  /** The place of the step that begins in this week, and of the one that goes on in it. */
  begins: number | null;
  goesOn: number | null;
  /** Every step that holds the posts back is done. */
  open: boolean;
  /** The posts of the week that are subjects in turn. */
  subjects: Subject[];
  /** Kinds of all own posts of the week, those that come of a step included. */
  formats: PostKind[];
  minutes: number;
  /** Of these, for steps that go on after they were done. */
  running: number;
}

export interface Work {
  hoursPerWeek: number;
  /** The steps given, in order. */
  openings: readonly Opening[];
  /** Posts wanted in a week, counted from 0. */
  pace: (week: number) => number;
  subjects: readonly Subject[];
}

/** A week while it is filled. */
interface Draft extends PlannedWeek {
  left: number;
}

/** What is not done yet: the steps in order, the minutes left of the first, and whose turn it is among the subjects; and what goes on. */
interface Progress {
  next: number;
  left: number;
  turn: number;
  running: number;
}

/**
 * The steps take the first hours, one a week at most; then posts, in turn, of a kind that still fits the week. Every
 * other week of a step that takes several goes to the posts first. The minutes of a week never exceed the hours there are.
 */
export function planWeeks(work: Work): PlannedWeek[] {
  const progress: Progress = { next: 0, left: work.openings[0]?.minutes ?? 0, turn: firstTurn(work), running: 0 };
  return Array.from({ length: WEEKS }, (_, week) => {
    const draft = newWeek(work, progress, week);
    const opening = work.openings[progress.next];
    const begun = opening !== undefined && progress.left < opening.minutes;
    if (begun && !opening.before && week % 2 === 1) publish(draft, work, progress, week);
    open(draft, work, progress);
    draft.open = !work.openings.slice(progress.next).some(({ before }) => before);
    if (draft.open) publish(draft, work, progress, week);
    const { left, ...planned } = draft;
    return planned;
  });
}

/** To look in, to answer, to read the page again at the end, and to keep up what goes on as far as there are hours. */
function newWeek({ hoursPerWeek }: Work, progress: Progress, week: number): Draft {
  const kept = ANSWERS + (week === WEEKS - 1 ? REVIEW : 0);
  const running = Math.min(progress.running, hoursPerWeek * 60 - kept);
  const minutes = kept + running;
  const left = hoursPerWeek * 60 - minutes;
  return { begins: null, goesOn: null, open: true, subjects: [], formats: [], minutes, running, left };
}

/** A step that makes a post of the first subject's kind is that subject. */
function firstTurn({ openings, subjects }: Work): number {
  return openings.some(({ makes }) => makes !== null && makes === subjects[0]?.kind) ? 1 : 0;
}

/** Gives the week's minutes to the step that goes on, and then to one more: one act, one date. */
function open(draft: Draft, { openings }: Work, progress: Progress): void {
  for (let step = openings[progress.next]; step && draft.left > 0; step = openings[progress.next]) {
    if (draft.begins !== null) return;
    if (progress.left < step.minutes) draft.goesOn = progress.next;
    else draft.begins = progress.next;
    const spent = Math.min(progress.left, draft.left);
    progress.left -= spent;
    spend(draft, spent);
    if (progress.left > 0) return;
    if (step.makes) draft.formats.push(step.makes);
    progress.running += step.thenMinutes;
    progress.next += 1;
    progress.left = openings[progress.next]?.minutes ?? 0;
  }
}

/** Posts up to the pace of the week, each the next subject in turn that fits the minutes left. */
function publish(draft: Draft, { pace, subjects }: Work, progress: Progress, week: number): void {
  while (draft.formats.length < pace(week)) {
    const ahead = subjects.findIndex((_, offset) => fits(subjects[(progress.turn + offset) % subjects.length], draft));
    const subject = subjects[(progress.turn + ahead) % subjects.length];
    if (ahead < 0 || subject === undefined) return;
    draft.subjects.push(subject);
    draft.formats.push(subject.kind);
    spend(draft, MINUTES[subject.kind]);
    progress.turn += ahead + 1;
  }
}

const fits = (subject: Subject | undefined, { left }: Draft): boolean =>
  subject !== undefined && MINUTES[subject.kind] <= left;

function spend(draft: Draft, minutes: number): void {
  draft.left -= minutes;
  draft.minutes += minutes;
}
