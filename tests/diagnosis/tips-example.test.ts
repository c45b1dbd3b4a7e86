/** The example that stands beside a step: the page's own post, another page that was read, or an invented one. */
import { describe, expect, it } from 'vitest';
import { chooseTips } from '../../lib/diagnosis/choose-tips.ts';
import { factsOf } from '../../lib/diagnosis/facts.ts';
import type { ReadPage } from '../../lib/diagnosis/tips/own-example.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { tipWords as english } from '../../lib/words/en/tips.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { find, MINE, tipsOf } from './chosen-tips.ts';
import { diagnosisOf, every, exactly, ownPosts, page, post } from './pages.ts';
import { abandoned, inactive, onFacebook, thriving } from './typical-pages.ts';

/** The choice with other pages at hand. */
function tipsBeside(set: ReadPage[], reading: PageReading) {
  const judged = diagnosisOf(reading);
  const facts = factsOf(reading, measure(reading), judged, null);
  return chooseTips(facts, judged.findings, MINE, deeperWords('en').tips, set);
}

function auditOf(reading: PageReading, kept?: ReadPage['kept']): ReadPage {
  return { reading, measures: measure(reading), diagnosis: diagnosisOf(reading), ...(kept && { kept }) };
}

describe('the example', () => {
  const heard = (reactions: number, changes: Partial<PostReading> = {}): Partial<PostReading> => ({
    reactions: exactly(reactions),
    comments: exactly(0),
    ...changes,
  });
  const ages = every(9, 12, 74);
  /** Twelve quiet posts of 4 interactions; the one of the given place has 30, and its own kind. */
  const withBest = (place: number, kind: PostReading['kind']) =>
    page(ages.map((age, index) => post(age, index === place ? heard(30, { kind }) : heard(4, { kind: 'text' }))));

  it('is the page’s own best post, where it is of the kind that the step asks for', () => {
    const tip = find(tipsOf(withBest(3, 'image')), 'own-restart-small');
    expect(tip.examplePost).toBe(3);
    expect(tip.example).toBe(
      'The page’s own post, published 101\u00a0days ago: 30 interactions, where half its posts got 4 or fewer.',
    );
  });

  it('is not a post of another kind, nor one that hardly differs', () => {
    expect(find(tipsOf(withBest(3, 'video')), 'own-restart-small').examplePost).toBeUndefined();
    const level = page(ages.map((age, index) => post(age, heard(index === 3 ? 5 : 4))));
    expect(find(tipsOf(level), 'own-restart-small').examplePost).toBeUndefined();
  });

  it('is else a page of the same site that was read and does it well', () => {
    const lively = { ...thriving, url: 'https://www.linkedin.com/company/tamsin-street/' };
    lively.page = { ...lively.page, name: 'Tamsin Street', handle: 'tamsin-street' };
    const plain = page(ownPosts(ages, heard(4, { kind: 'text' })));
    const example = (set: ReadPage[]) => find(tipsBeside(set, plain), 'own-restart-small').example;
    expect(example([auditOf(abandoned), auditOf(lively)])).toBe(
      'Tamsin Street, a page that you have read: https://www.linkedin.com/company/tamsin-street/',
    );
    const invented = english.tips['own-restart-small'].example;
    expect(example([auditOf(abandoned)])).toBe(invented);
    expect(example([auditOf(onFacebook(lively))])).toBe(invented);
    expect(example([auditOf({ ...lively, page: plain.page })])).toBe(invented);
  });

  it('sends to the living page of the same company only by the person’s own word', () => {
    const twin = { ...onFacebook(thriving), url: 'https://www.facebook.com/brackwell/' };
    const quieter = page(ownPosts(every(9, 20, 120)));
    const same = { sameCompanyAs: quieter.url };
    const ids = (set: ReadPage[], reading = quieter) => tipsBeside(set, reading).map(({ id }) => id);
    expect(ids([auditOf(twin, same)])).toContain('own-one-site');
    expect(ids([auditOf(twin)])).not.toContain('own-one-site');
    expect(ids([auditOf(twin, { sameCompanyAs: 'linkedin:another' })])).not.toContain('own-one-site');
    expect(ids([auditOf(onFacebook(inactive), same)])).not.toContain('own-one-site');
    expect(ids([auditOf(twin, same)], inactive)).not.toContain('own-one-site');
  });
});
