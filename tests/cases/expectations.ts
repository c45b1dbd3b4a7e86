/** What a case expects, group by group, each with the case's reason in its message. */
import { expect } from 'vitest';
import type { Tip } from '../../lib/diagnosis/diagnosis.ts';
import { competitor } from '../../lib/lenses/competitor.ts';
import { prospect } from '../../lib/lenses/prospect.ts';
import { audited, lensInput, said, shown } from './audited.ts';
import type { ExpertCase } from './case.ts';

const DAY = 86_400_000;

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
const textOf = (tips: Tip[]) => tips.map((tip) => JSON.stringify(tip)).join('\n');

interface Wanted {
  must?: string[] | undefined;
  mustNot?: string[] | undefined;
}

/** Of a list of ids, or of a text: what has to be in it, and what must not. */
function expectAll(said: string | string[], { must = [], mustNot = [] }: Wanted, about: string) {
  // A number is held to its noun; whoever writes a case need not know.
  const got = typeof said === 'string' ? said.replaceAll('\u00a0', ' ') : said;
  for (const each of must) expect.soft(got, about).toContain(each);
  for (const each of mustNot) expect.soft(got, about).not.toContain(each);
}

export function expectName(it: ExpertCase) {
  expectAll(shown(it), { must: it.name?.mustSay, mustNot: it.name?.mustNotSay }, it.about);
}

export function expectReason(it: ExpertCase) {
  expectAll(said(it).confidence ?? '', { must: it.reason?.mustSay, mustNot: it.reason?.mustNotSay }, it.about);
}

export function expectScores(it: ExpertCase) {
  const { activity, response } = audited(it).diagnosis;
  const pairs = [
    [it.scores?.activity, activity],
    [it.scores?.response, response],
  ] as const;
  for (const [wanted, got] of pairs) {
    if (wanted === undefined) continue;
    if (wanted === null) expect.soft(got, it.about).toBeNull();
    else expect.soft(Math.abs((got?.value ?? Number.NaN) - wanted), `${it.about} Got ${got?.value}.`).toBeLessThan(0.5);
  }
}

export function expectSettle(it: ExpertCase) {
  const { settle } = audited(it).diagnosis;
  expect.soft(it.settle?.cause, `${it.about} Got ${JSON.stringify(settle)}.`).toContain(settle?.cause);
  expectWithin(settle?.posts, it.settle?.posts, it.about);
  expectWithin(settle?.days, it.settle?.days, it.about);
  if (it.settle?.date !== undefined) expect.soft(settle?.date?.slice(0, 10), it.about).toBe(it.settle.date);
}

function expectWithin(value: number | undefined, bounds: [number, number] | undefined, about: string) {
  if (bounds === undefined) return;
  expect.soft(value, about).toBeGreaterThanOrEqual(bounds[0]);
  expect.soft(value, about).toBeLessThanOrEqual(bounds[1]);
}

export function expectFindings(it: ExpertCase) {
  const { findings } = audited(it).diagnosis;
  const found = idsOf(findings);
  expectAll(found, it.findings ?? {}, it.about);
  expectAll(findings.map(({ text }) => text).join('\n'), { mustNot: it.findings?.neverSay }, it.about);
  const either = it.findings?.anyOf;
  if (either) expect.soft(either.filter((id) => found.includes(id)).length, it.about).toBeGreaterThan(0);
}

export function expectTips(it: ExpertCase) {
  const { tips } = audited(it).diagnosis;
  const first = tips.slice(0, 3);
  const wanted = it.tips ?? {};
  expectAll(idsOf(first), { must: wanted.first, mustNot: wanted.notFirst }, it.about);
  expectAll(idsOf(tips), wanted, it.about);
  expectAll(textOf(first), { must: wanted.sayFirst }, it.about);
  expectAll(textOf(tips), { mustNot: wanted.neverSay }, it.about);
  const either = wanted.anyOfFirst;
  if (either) expect.soft(idsOf(first), it.about).toSatisfy((ids: string[]) => ids.some((id) => either.includes(id)));
  const purpose = wanted.purposeAmongFirst;
  if (purpose)
    expect
      .soft(
        first.map((tip) => tip.purpose),
        `${it.about} ${idsOf(first)}`,
      )
      .toContain(purpose);
}

/** The first four weeks one by one, from a Monday; then the rest, to about 90 days; never over the hours there are. */
export function expectPlan(it: ExpertCase) {
  const { plan = [] } = audited(it).diagnosis;
  expect(plan.length, it.about).toBeGreaterThan(4);
  for (const week of plan) expect.soft(week.hours, it.about).toBeLessThanOrEqual(it.plan?.mostHours ?? 0);
  for (const { from, to } of plan.slice(0, 4)) {
    expect.soft(new Date(from).getUTCDay(), it.about).toBe(1);
    expect.soft(daysBetween(from, to), it.about).toBe(6);
  }
  expectWithin(daysBetween(plan[0]?.from, plan.at(-1)?.to), [83, 97], it.about);
  expect
    .soft(
      plan.reduce((sum, week) => sum + week.posts, 0),
      it.about,
    )
    .toBeGreaterThan(0);
}

function daysBetween(from = '', to = ''): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The prospect's lens: the fact that the call needs, what to hold back, and what may be said. */
export function expectCall(it: ExpertCase) {
  const { headline, advice, lines } = prospect(lensInput(it));
  const { call } = it;
  if (call === undefined) return;
  expectAll(headline, { must: call.headline.mustSay, mustNot: call.headline.mustNotSay }, it.about);
  if (call.advice !== undefined) expect.soft(advice !== null, `${it.about} Got "${advice}".`).toBe(call.advice);
  if (call.mostLines !== undefined) expect.soft(lines.length, it.about).toBeLessThanOrEqual(call.mostLines);
  expectAll(idsOf(lines), call.lines ?? {}, it.about);
  expectAll(lines.map(({ text }) => text).join('\n'), { must: call.say, mustNot: call.neverSay }, it.about);
}

/** The competitor's lens: what follows from the comparison, and how much of it the intervals bear out. */
export function expectComparison(it: ExpertCase) {
  const { remarks, differences } = competitor(lensInput(it));
  expectAll(idsOf(remarks), it.remarks ?? {}, it.about);
  if (it.differences === undefined) return;
  expect
    .soft(
      differences.map(({ text }) => text),
      it.about,
    )
    .toHaveLength(it.differences);
}

/** What holds of every audit, whatever the page. */
export function expectSound(it: ExpertCase) {
  const { findings, tips, verdict, settle, confidence } = audited(it).diagnosis;
  const lens = it.context?.lens ?? 'mine';
  const words = `${shown(it)}\n${JSON.stringify([findings.map(({ text }) => text), tips])}`;
  expect.soft(words, it.about).not.toMatch(/NaN|undefined|Infinity|!|\bnull\b/);
  expect.soft(tips.length, it.about).toBeLessThanOrEqual(8);
  expect.soft(new Set(idsOf(tips)).size, it.about).toBe(tips.length);
  for (const tip of tips) {
    expect.soft(tip.lens, `${it.about} ${tip.id}`).toBe(lens);
    expectAll(idsOf(findings), { must: tip.because }, `${it.about} ${tip.id}`);
  }
  const efforts = tips.slice(0, 3).map(({ effort }) => effort);
  if (lens === 'mine' && tips.length >= 3) expect.soft(efforts, `${it.about} One in minutes.`).toContain('minutes');
  if (verdict === 'not-enough-evidence') expect.soft(settle, it.about).toBeDefined();
  expect
    .soft(
      [settle?.posts ?? 1, settle?.days ?? 1].every((n) => n >= 1),
      JSON.stringify(settle),
    )
    .toBe(true);
  const french = audited(it, 'fr').diagnosis;
  expect.soft([french.verdict, french.confidence, french.settle], it.about).toEqual([verdict, confidence, settle]);
  expect.soft([idsOf(french.findings), idsOf(french.tips)], it.about).toEqual([idsOf(findings), idsOf(tips)]);
}
