import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, PageReading, PostReading } from '../../lib/reading/reading.ts';
import { type Kept, mergeReading } from '../../lib/reading/watch/merge.ts';
import { isSameAddress } from '../../lib/reading/watch/same-address.ts';
import { post, reading } from '../readings.ts';

const count = (low: number, high = low) => ({ low, high, shown: String(low) });

function merged(...readings: PageReading[]): PageReading {
  const [first, ...rest] = readings;
  if (first === undefined) throw new Error('Nothing to merge.');
  return rest.reduce<Kept>(mergeReading, mergeReading(null, first)).reading;
}

/** Ten posts, youngest first, four days apart. */
const LIST = Array.from({ length: 10 }, (_, index) => post(2 + 4 * index));
const view = (from: number, to: number) => reading(LIST.slice(from, to));
/** The places of the posts in the list above. */
const placesOf = ({ posts }: PageReading) => posts.map(({ id }) => LIST.findIndex((one) => one.id === id));

describe('a list seen through a window', () => {
  it('keeps the posts that the page took out', () => {
    expect(placesOf(merged(view(0, 4), view(2, 7)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(placesOf(merged(view(4, 8), view(0, 5)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(merged(view(0, 4), view(2, 7)).coverage).toMatchObject({ postsSeen: 7, withTime: 7, withReactions: 7 });
  });

  it('places a new post by its neighbours, without any time', () => {
    const undated = LIST.map((one) => ({ ...one, publishedAt: null }));
    const of = (...places: number[]) => reading(places.flatMap((place) => undated[place] ?? []));
    expect(placesOf(merged(of(1, 2, 4), of(0, 1, 2, 3, 4)))).toEqual([0, 1, 2, 3, 4]);
    expect(placesOf(merged(of(0, 2, 3), of(2, 3, 4)))).toEqual([0, 2, 3, 4]);
  });

  it('takes the order in which the page shows its posts now', () => {
    const [a, b, c] = LIST as [PostReading, PostReading, PostReading];
    expect(placesOf(merged(reading([a, b, c]), reading([c, a, b])))).toEqual([2, 0, 1]);
  });

  it('says that posts may stand between two views which share none', () => {
    const jumped = merged(view(0, 3), view(6, 9));
    expect(placesOf(jumped)).toEqual([0, 1, 2, 6, 7, 8]);
    expect(jumped.coverage.holes).toBe(1);
    expect(jumped.notes.map(({ code }) => code)).toContain('not-drawn');
    const bridged = merged(view(0, 3), view(6, 9), view(2, 7));
    expect(placesOf(bridged)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(bridged.coverage.holes).toBeUndefined();
    expect(bridged.notes).toEqual([]);
  });

  it('is not deceived by a pinned post that stands on top of every view', () => {
    const pinned = post(300, { pinned: true });
    const jumped = merged(reading([pinned, ...LIST.slice(0, 3)]), reading([pinned, ...LIST.slice(6, 9)]));
    expect(jumped.posts.map(({ pinned }) => pinned)).toEqual([true, false, false, false, false, false, false]);
    expect(placesOf(jumped).slice(1)).toEqual([0, 1, 2, 6, 7, 8]);
    expect(jumped.coverage.holes).toBe(1);
  });

  it('puts a pinned post on top, however old it is', () => {
    const pinned = post(300, { pinned: true });
    const jumped = merged(view(0, 3), reading([pinned, ...LIST.slice(6, 9)]));
    expect(jumped.posts.map(({ pinned }) => pinned)).toEqual([true, false, false, false, false, false, false]);
  });

  it('gives the list, whatever the windows and however they overlap', () => {
    const length = 30;
    const windows = fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 8 })), {
      minLength: 1,
      maxLength: 12,
    });
    const dates = fc.constantFrom('all', 'none');
    fc.assert(
      fc.property(windows, dates, (cuts, dated) => {
        const list = Array.from({ length }, (_, index) => post(1 + index));
        const posts = dated === 'all' ? list : list.map((one) => ({ ...one, publishedAt: null }));
        // Without times, only views that overlap with what was seen can be placed.
        const seen: [number, number][] = [];
        for (const [from, size] of cuts) {
          const to = Math.min(length, from + size);
          const first = seen.length === 0;
          const low = Math.min(...seen.map(([start]) => start));
          const high = Math.max(...seen.map(([, end]) => end));
          if (dated === 'all' || first || (from < high && to > low)) seen.push([from, to]);
        }
        const whole = merged(...seen.map(([from, to]) => reading(posts.slice(from, to))));
        const expected = posts.filter((_, at) => seen.some(([from, to]) => from <= at && at < to));
        expect(whole.posts).toEqual(expected);
        // A seam wherever no view has shown two neighbours together.
        const seams = expected.slice(1).filter((one) => {
          const at = posts.indexOf(one);
          return !seen.some(([from, to]) => from < at && at < to && from <= at - 1);
        });
        expect(whole.coverage.holes ?? 0).toBe(seams.length);
      }),
    );
  });
});

describe('the same post, read twice', () => {
  const [one] = LIST as [PostReading];
  const twice = (first: Partial<PostReading>, second: Partial<PostReading>) =>
    merged(reading([{ ...one, ...first }]), reading([{ ...one, ...second }])).posts;

  it('has the later counts', () => {
    expect(twice({ reactions: count(5) }, { reactions: count(6) })[0]?.reactions).toEqual(count(6));
    expect(twice({ views: count(1200) }, { views: count(1250, 1349) })[0]?.views).toEqual(count(1250, 1349));
  });

  it('keeps a value that cannot be read any more', () => {
    expect(twice({ reactions: count(5) }, { reactions: null, publishedAt: null, text: null })).toEqual([one]);
  });

  it('keeps the exact number where the later one is the same, rounded', () => {
    expect(twice({ views: count(1234) }, { views: count(1150, 1249) })[0]?.views).toEqual(count(1234));
  });

  it('keeps the kind of one that shows none any more', () => {
    expect(twice({ kind: 'video' }, { kind: 'unknown' })[0]?.kind).toBe('video');
    expect(twice({ kind: 'unknown' }, { kind: 'video' })[0]?.kind).toBe('video');
  });

  it('keeps the whole text of one that is cut again', () => {
    const whole = { excerpt: '', length: 900, hashtags: [], truncated: false };
    const cut = { excerpt: '', length: 210, hashtags: [], truncated: true };
    expect(twice({ text: whole }, { text: cut })[0]?.text).toEqual(whole);
    expect(twice({ text: cut }, { text: whole })[0]?.text).toEqual(whole);
  });

  it('keeps the time of the stronger proof', () => {
    const shown = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', source: 'text' } as const;
    expect(twice({}, { publishedAt: shown })[0]?.publishedAt).toEqual(one.publishedAt);
    expect(twice({ publishedAt: shown }, {})[0]?.publishedAt).toEqual(one.publishedAt);
  });

  it('is known by its permalink where it shows no id', () => {
    const permalink = 'https://www.facebook.com/harrow/posts/pfbid02abc';
    expect(twice({ id: null, permalink }, { id: null, permalink, reactions: count(9) })).toHaveLength(1);
    expect(twice({ id: null, permalink }, { permalink })).toHaveLength(1);
  });

  it('with neither, only if all that was read is the same', () => {
    const bare = { id: null, permalink: null };
    expect(twice(bare, bare)).toHaveLength(1);
    expect(twice(bare, { ...bare, reactions: count(6) })).toHaveLength(2);
    expect(twice(bare, { ...bare, publishedAt: post(400).publishedAt })).toHaveLength(2);
    const alike = { ...one, ...bare };
    expect(merged(reading([alike]), reading([alike, alike])).posts).toHaveLength(2);
    expect(merged(reading([alike, alike]), reading([alike])).posts).toHaveLength(2);
  });
});

describe('the page, read twice', () => {
  it('keeps facts that cannot be read any more, and takes newer ones', () => {
    const { page } = view(0, 1);
    const later = { ...page, name: null, category: 'Joinery', followers: count(2481) };
    expect(merged(view(0, 1), reading(LIST.slice(0, 1), { page: later })).page).toEqual({
      ...page,
      category: 'Joinery',
      followers: count(2481),
    });
  });

  it('keeps what proves each value beside it', () => {
    const proved = (from: number, to: number, evidence: Evidence) => reading(LIST.slice(from, to), { evidence });
    const whole = merged(
      proved(0, 2, { page: { name: 'id' }, posts: [{ id: 'id' }, { reactions: 'attribute' }] }),
      reading([{ ...(LIST[1] as PostReading), reactions: null }, ...LIST.slice(2, 3)], {
        evidence: { page: { name: 'text' }, posts: [{ id: 'id' }, { id: 'data' }] },
      }),
    );
    expect(whole.evidence).toEqual({
      page: { name: 'text' },
      posts: [{ id: 'id' }, { id: 'id', reactions: 'attribute' }, { id: 'data' }],
    });
  });

  it('still says that cards were unreadable which are out of the document by now', () => {
    const { coverage } = view(0, 2);
    const unknown = reading(LIST.slice(0, 2), {
      coverage: { ...coverage, holes: 3 },
      notes: [
        { code: 'author-unknown', detail: '2' },
        { code: 'not-drawn', detail: '1' },
      ],
    });
    const whole = merged(unknown, view(1, 4));
    expect(whole.coverage.holes).toBe(2);
    expect(whole.notes).toEqual([{ code: 'author-unknown', detail: '2' }]);
    expect(merged(view(1, 4), unknown).coverage.holes).toBe(3);
  });

  it('drops a note that no longer holds, and keeps one that does', () => {
    const undated = (index: number) => ({ ...(LIST[index] as PostReading), publishedAt: null });
    const note = { code: 'time-unreadable' } as const;
    const first = reading([undated(0)], { notes: [note] });
    expect(merged(first, view(0, 2)).notes).toEqual([]);
    expect(merged(first, reading([undated(0), ...LIST.slice(1, 2)])).notes).toEqual([note]);
  });

  it('has seen the end of the list once it was seen', () => {
    const { coverage } = view(5, 10);
    const last = reading(LIST.slice(5, 10), { coverage: { ...coverage, end: true } });
    expect(merged(last, view(3, 8)).coverage.end).toBe(true);
  });
});

describe('two pages', () => {
  const other = (changes: Partial<PageReading>) => merged(view(0, 3), reading(LIST.slice(2, 5), changes));
  const alone = [2, 3, 4];

  it.each<[string, Partial<PageReading>]>([
    ['of two sites', { site: 'facebook' }],
    ['of two addresses', { url: 'https://www.linkedin.com/company/harrow-teale/' }],
    ['with two numbers', { page: { ...view(0, 1).page, id: '654321' } }],
    ['with two handles', { page: { ...view(0, 1).page, handle: 'someone-else' } }],
    ['with a filter on one', { coverage: { ...view(2, 5).coverage, filter: 'images' } }],
  ])('%s are never mixed', (_, changes) => {
    expect(placesOf(other(changes))).toEqual(alone);
  });

  it('are one where only what follows the path differs', () => {
    expect(
      placesOf(other({ url: 'https://www.linkedin.com/company/harrow-teale/posts?feedView=all#top' })),
    ).toHaveLength(5);
    expect(isSameAddress('https://a.example/x/', 'https://a.example/x?y#z')).toBe(true);
    expect(isSameAddress('https://a.example/x', 'https://a.example/y')).toBe(false);
  });

  it('no post of one comes into the other, whatever is read of either', () => {
    const companies = ['alder', 'birch', 'cedar'] as const;
    const step = fc.record({
      company: fc.constantFrom(...companies),
      from: fc.nat(8),
      size: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        let kept: Kept | null = null;
        for (const { company, from, size } of steps) {
          const url = `https://www.linkedin.com/company/${company}/posts/`;
          const posts = LIST.slice(from, from + size).map((one) => ({
            ...one,
            permalink: `${url}${one.id}`,
            id: null,
          }));
          kept = mergeReading(kept, reading(posts, { url, page: { ...view(0, 1).page, id: null, handle: company } }));
          expect(kept.reading.posts.filter(({ permalink }) => !permalink?.startsWith(url))).toEqual([]);
        }
      }),
    );
  });
});
