/** What holds of the opening lines of any page, and what none ever says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { QUESTION_IDS } from '../../lib/lenses/neutral-question.ts';
import { prospect } from '../../lib/lenses/prospect.ts';
import { POST_KINDS, type PostReading } from '../../lib/reading/reading.ts';
import { auditOf, exactly, LOCALES, named, post, prospectOf, textsIn } from './audits.ts';

describe('of any page', () => {
  const letter = fc.constantFrom(...'bcdfghjklmnpqrstvwxz');
  const word = fc.array(letter, { minLength: 7, maxLength: 12 }).map((letters) => letters.join(''));
  const excerpt = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const anyPost = fc
    .record({
      age: fc.double({ min: 0, max: 400, noNaN: true }),
      width: fc.constantFrom(0, 0, 0, 1, 7),
      kind: fc.constantFrom(...POST_KINDS),
      own: fc.constantFrom(true, true, true, false),
      reactions: fc.nat(80),
      excerpt,
    })
    .map(({ age, width, kind, own, reactions, excerpt: words }) => ({
      age,
      post: post([age, age + width], {
        kind,
        authorship: own ? 'own' : 'reshare',
        reactions: exactly(reactions),
        text: { excerpt: words, length: 400, hashtags: [], truncated: false },
      }),
    }));
  const anyPage = fc.array(anyPost, { minLength: 0, maxLength: 40 }).map((made) => {
    const posts: PostReading[] = made.toSorted((a, b) => a.age - b.age).map((it) => it.post);
    return named('any', posts, { coverage: { end: posts.length % 2 === 0 } });
  });

  it('no word of a post is in what is said, even where the reading still holds them', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...LOCALES), (reading, locale) => {
        const whole = { ...audit(reading, { locale, context: { lens: 'prospect' } }), reading };
        const said = textsIn(prospect({ audit: whole, set: [], given: [], locale })).join(' ');
        const words = reading.posts.flatMap(({ text }) => text?.excerpt.split(' ') ?? []);
        expect(words.filter((each) => said.includes(each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('no line says that it was read, mocks, or shouts; a line about a post has a blank and a post with a time', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...LOCALES), (reading, locale) => {
        const { lines: given, headline } = prospectOf(reading, { locale });
        for (const { text, post: about } of given) {
          expect(text).not.toMatch(/\bI (have )?read|j’ai lu|\bsaw\b|j’ai vu|!|only|seulement|nothing|rien/i);
          if (text.includes('___')) expect(reading.posts[about ?? -1]?.publishedAt).toBeTruthy();
          if (about !== null) expect(reading.posts[about]?.authorship).toBe('own');
        }
        expect(headline).not.toBe('');
        expect(given.filter(({ id }) => QUESTION_IDS.some((it) => it === id)).length).toBeLessThanOrEqual(1);
        expect(new Set(given.flatMap(({ post: about }) => about ?? [])).size).toBe(
          given.filter(({ post: about }) => about !== null).length,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('the two languages say the same lines about the same posts', () => {
    fc.assert(
      fc.property(anyPage, (reading) => {
        const [en, fr] = LOCALES.map((locale) => prospectOf(reading, { locale }));
        const told = (it: typeof en) => it?.lines.map(({ id, post: about }) => [id, about]);
        expect(told(fr)).toEqual(told(en));
        expect(fr?.facts.map(({ post: about }) => about)).toEqual(en?.facts.map(({ post: about }) => about));
      }),
      { numRuns: 80 },
    );
  });

  it('the tips that carry a line quote the same words', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...LOCALES), (reading, locale) => {
        const { measures } = auditOf(reading);
        const { tips } = diagnose(reading, measures, { locale, context: { lens: 'prospect' } });
        for (const { id, text } of prospectOf(reading, { locale }).lines) {
          const tip = tips.find((each) => each.id === id);
          if (tip) expect(tip.text).toContain(text);
        }
      }),
      { numRuns: 80 },
    );
  });
});
