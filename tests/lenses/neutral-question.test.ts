/** One neutral question a page, and no question twice in a week. */
import { describe, expect, it } from 'vitest';
import type { Given } from '../../lib/lenses/lens.ts';
import { neutralQuestion, QUESTION_IDS } from '../../lib/lenses/neutral-question.ts';
import { questions as english } from '../../lib/words/en/questions.ts';
import { questions as french } from '../../lib/words/fr/questions.ts';
import { auditOf, NOW, prospectOf, quiet } from './audits.ts';

const DAY = 86_400_000;
const at = (days: number) => new Date(Date.parse(NOW) - days * DAY);
const given = (id: string, page: string, days: number): Given => ({ id, page, at: at(days).toISOString() });

describe('the bank', () => {
  it('holds at least eight questions, each in both languages', () => {
    expect(QUESTION_IDS.length).toBeGreaterThanOrEqual(8);
    expect([...QUESTION_IDS].sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
    for (const bank of [english, french]) expect(new Set(Object.values(bank)).size).toBe(QUESTION_IDS.length);
  });

  it('asks about their work: of no page, no post, no season', () => {
    const bank = [...Object.values(english), ...Object.values(french)];
    for (const question of bank) {
      expect(question).toMatch(/\?$/);
      expect(question).not.toMatch(/page|post|publi|linkedin|facebook|follow|abonn|winter|summer|autumn|spring/i);
      expect(question).not.toMatch(/hiver|été\b|automne|printemps|I read|j’ai lu|!/i);
    }
  });
});

describe('the choice', () => {
  const [first, second, third] = QUESTION_IDS;

  it('is the first that no other page was given within seven days, before or after', () => {
    expect(neutralQuestion(['a'], at(0), [])).toBe(first);
    expect(neutralQuestion(['a'], at(0), [given(first ?? '', 'b', 3)])).toBe(second);
    expect(neutralQuestion(['a'], at(0), [given(first ?? '', 'b', 7)])).toBe(second);
    expect(neutralQuestion(['a'], at(0), [given(first ?? '', 'b', -3)])).toBe(second);
    expect(neutralQuestion(['a'], at(0), [given(first ?? '', 'b', 7.01)])).toBe(first);
  });

  it('stays the page’s own, unless another page was given it this week', () => {
    const own = given(third ?? '', 'a', 2);
    expect(neutralQuestion(['a'], at(0), [own])).toBe(third);
    expect(neutralQuestion(['a'], at(0), [given(third ?? '', 'a', 40)])).toBe(third);
    expect(neutralQuestion(['a'], at(0), [own, given(third ?? '', 'b', 1)])).toBe(first);
  });

  it('is none where all are taken; what is recorded wrongly takes none', () => {
    const all = QUESTION_IDS.map((id) => given(id, 'b', 1));
    expect(neutralQuestion(['a'], at(0), all)).toBeNull();
    expect(neutralQuestion(['a'], at(0), [{ id: first ?? '', page: 'b', at: 'yesterday' }])).toBe(first);
    expect(neutralQuestion(['a'], at(0), [given('ask-gone', 'a', 1)])).toBe(first);
  });
});

describe('ten quiet pages in one week', () => {
  /** Each page in turn, with what was recorded before it. */
  function round(pages: string[], before: readonly Given[]): Given[] {
    const recorded = [...before];
    for (const handle of pages) {
      const { lines, given: gave } = prospectOf(quiet(handle), { given: recorded });
      expect(lines).toHaveLength(1);
      expect(gave).toEqual({ id: lines[0]?.id, page: `linkedin:${handle}`, at: NOW });
      if (gave) recorded.push(gave);
    }
    return recorded;
  }
  const pages = Array.from({ length: 10 }, (_, i) => `page-${i}`);
  const recorded = round(pages, []);

  it('have ten questions', () => {
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(10);
  });

  it('keep them when they are looked at again, in another order', () => {
    const again = round(pages.toReversed(), recorded).slice(10);
    for (const { page, id } of again) expect(recorded.find((each) => each.page === page)?.id).toBe(id);
  });

  it('leave the rest to more pages, and then none', () => {
    const more = Array.from({ length: QUESTION_IDS.length - 10 }, (_, i) => `more-${i}`);
    const { lines, given: gave, advice } = prospectOf(quiet('last'), { given: round(more, recorded) });
    expect([lines, gave]).toEqual([[], null]);
    expect(advice).not.toBeNull();
  });

  it('are known by any name that the page goes by', () => {
    const byNumber = quiet('page-3', { page: { id: '77', handle: 'page-3', name: 'x' } });
    const { given: gave } = prospectOf(byNumber, { given: recorded });
    expect(gave).toEqual({ id: recorded[3]?.id, page: 'linkedin:77', at: NOW });
  });
});

it('is pure: the same argument gives the same answer, and is not changed', () => {
  const input = { audit: auditOf(quiet()), set: [], given: [given('ask-time', 'b', 1)], locale: 'fr' } as const;
  const before = structuredClone(input);
  const once = prospectOf(quiet(), input);
  expect(prospectOf(quiet(), input)).toEqual(once);
  expect(input).toEqual(before);
});
