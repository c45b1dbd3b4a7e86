/** Thirteen weeks in minutes: what fits the hours that there are, and nothing more. No words. */
import type { PostKind } from '../reading/reading.ts';
import { ANSWERS, MINUTES, OWN_SUBJECTS, type Subject, type SubjectId } from './plan-subjects.ts';

/** Ninety days, to the end of their last week. */
export const WEEKS = 13;

/** Minutes of the last week to read the page again and to decide: our assumption. */
const REVIEW = 30;

/** A post of the common kinds. */
const A_POST = MINUTES.image;

/** Posts a week that are given a subject: more of them are the page's own, as it makes them today. */
const SUBJECTS_A_WEEK = 3;

/** Weeks after which a page is open, whatever its preparation still takes: there is a post in each fortnight. */
const OPEN_AFTER = 2;

/** One of the steps given. */
export interface Opening {
  minutes: number;
  /** The kind of the post that comes of it, and its subject where it is one of the plan's. */
  makes: PostKind | null;
  subject: SubjectId | null;
  /** Nothing is published before it is done. */
  before: boolean;
  /** A decision: it takes the time that its week has. */
  inOneWeek: boolean;
  /** A week, once it is done, beside the posts. */
  thenMinutes: number;
}

export interface PlannedWeek {
  /** The place of the step that begins in this week, and of the one that goes on in it. */
  begins: number | null;
  goesOn: number | null;
  /** The posts of the week that are subjects in turn. */
  subjects: Subject[];
  /** Posts beside these, as the page makes them today. */
  more: number;
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
  /** A post that a step took the time of follows in the next week that holds it. */
  catchesUp: boolean;
  subjects: readonly Subject[];
}

/** A week while it is filled. */
interface Draft extends PlannedWeek {
  week: number;
  left: number;
  wanted: number;
  /** Subjects of this week, those of its steps included. */
  used: SubjectId[];
}

/** What is not done yet: the steps in order, the minutes left of the first, and whose turn it is; what last week had; what goes on. */
interface Progress {
  next: number;
  left: number;
  turn: number;
  used: SubjectId[];
  /** Something was published last week; and how many posts fewer than wanted. */
  posted: boolean;
  owed: number;
  running: number;
}

/**
 * Posts come first, then the steps, one begun a week at most, then what goes on. Where the hours hold a post or a step and
 * not both, every other week, from the first, is the step's; so there is a post in each fortnight. The minutes of a week
 * never exceed the hours there are.
 */
export function planWeeks(work: Work): PlannedWeek[] {
  const progress: Progress = {
    next: 0,
    left: work.openings[0]?.minutes ?? 0,
    turn: 0,
    used: [],
    posted: true,
    owed: 0,
    running: 0,
  };
  return Array.from({ length: WEEKS }, (_, week) => {
    const draft = newWeek(work, progress, week);
    const running = progress.running;
    open(draft, work, progress);
    publish(draft, work, progress);
    draft.running = Math.min(running, draft.left);
    spend(draft, draft.running);
    progress.used = draft.used;
    progress.posted = draft.formats.length > 0;
    progress.owed = work.catchesUp ? Math.max(0, draft.wanted - draft.formats.length) : 0;
    const { left, wanted, used, week: _week, ...planned } = draft;
    return planned;
  });
}

/** To look in, to answer, and to read the page again at the end. After a week without a post there is one, whatever the pace. */
function newWeek({ hoursPerWeek, pace }: Work, { posted, owed }: Progress, week: number): Draft {
  const minutes = ANSWERS + (week === WEEKS - 1 ? REVIEW : 0);
  const left = hoursPerWeek * 60 - minutes;
  const empty = { begins: null, goesOn: null, subjects: [], more: 0, formats: [], used: [], running: 0 };
  return { ...empty, week, wanted: Math.max(posted ? 0 : 1, pace(week) + Math.min(1, owed)), minutes, left };
}

/** Gives what the week's posts leave to the step that goes on, and then to one more: one act, one date. */
function open(draft: Draft, work: Work, progress: Progress): void {
  for (let step = work.openings[progress.next]; step; step = work.openings[progress.next]) {
    const free = draft.left - keptForPosts(draft, work, progress);
    if (draft.begins !== null || free <= 0) return;
    if (progress.left < step.minutes) draft.goesOn = progress.next;
    else draft.begins = progress.next;
    const spent = Math.min(progress.left, free);
    progress.left = step.inOneWeek ? 0 : progress.left - spent;
    spend(draft, spent);
    if (progress.left > 0) return;
    if (step.makes) draft.formats.push(step.makes);
    if (step.subject) draft.used.push(step.subject);
    progress.running += step.thenMinutes;
    progress.next += 1;
    progress.left = work.openings[progress.next]?.minutes ?? 0;
  }
}

/** Minutes that the step leaves to the posts of the week: in an even week as many posts as let the first step go on, else all. */
function keptForPosts(draft: Draft, { openings }: Work, { next, left }: Progress): number {
  const step = openings[next];
  if (!step || isHeldBack(draft, step)) return 0;
  const wanted = Math.max(0, draft.wanted - draft.formats.length - (step.makes && left <= A_POST ? 1 : 0));
  const isFirst = draft.begins === null && draft.goesOn === null;
  const needed = isFirst && draft.week % 2 === 0 ? Math.min(left, A_POST) : 0;
  const bearable = Math.floor((draft.left - needed) / A_POST);
  return Math.max(0, Math.min(wanted, bearable)) * A_POST;
}

/** The page does not publish yet. */
const isHeldBack = ({ week }: Draft, { before }: Opening): boolean => before && week < OPEN_AFTER;

/** Posts up to the pace of the week, each the next subject in turn that fits, and was not last week's. */
function publish(draft: Draft, work: Work, progress: Progress): void {
  if (work.openings.slice(progress.next).some((step) => isHeldBack(draft, step))) return;
  while (draft.formats.length < draft.wanted && draft.left >= A_POST) {
    const subject = draft.subjects.length < SUBJECTS_A_WEEK ? nextSubject(draft, work, progress) : undefined;
    draft.formats.push(subject?.kind ?? 'image');
    spend(draft, subject ? MINUTES[subject.kind] : A_POST);
    if (subject) draft.subjects.push(subject);
    if (subject) draft.used.push(subject.id);
    else draft.more += 1;
  }
}

/** The purpose's own in turn, then the others: none of this week or the last, nor of the step that comes next. */
function nextSubject(draft: Draft, { subjects, openings }: Work, progress: Progress): Subject | undefined {
  const coming = openings[progress.next]?.subject ?? null;
  const avoided = [...progress.used, ...draft.used, ...(coming === null ? [] : [coming])];
  const inTurn = subjects.slice(0, OWN_SUBJECTS).map((_, offset) => (progress.turn + offset) % OWN_SUBJECTS);
  const turn = inTurn.find((place) => fits(subjects[place], draft, avoided));
  if (turn === undefined) return subjects.slice(OWN_SUBJECTS).find((subject) => fits(subject, draft, avoided));
  progress.turn = turn + 1;
  return subjects[turn];
}

/** One that takes longer leaves time for the week's other posts. */
function fits(subject: Subject | undefined, draft: Draft, avoided: readonly SubjectId[]): boolean {
  if (!subject || avoided.includes(subject.id)) return false;
  const minutes = MINUTES[subject.kind];
  const others = minutes > A_POST ? draft.wanted - draft.formats.length - 1 : 0;
  return minutes + others * A_POST <= draft.left;
}

function spend(draft: Draft, minutes: number): void {
  draft.left -= minutes;
  draft.minutes += minutes;
}
