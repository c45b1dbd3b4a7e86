import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../lib/words/all.ts';
import { VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { type MapBox, type MapPage, mapOf, overlap } from '../../lib/view/map.ts';
import { extent, type Sized, type Sizes } from '../../lib/view/map-extents.ts';
import { type Labelled, labelsOf, MANY, MANY_NARROW, ONE, ONE_WIDE } from '../../lib/view/map-labels.ts';
import { type NamedRegion, namesOf } from '../../lib/view/map-names.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { deeperWords } from '../../lib/words/words.ts';

const score = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b), value: (a + b) / 2 }));
const axis = fc.option(score, { freq: 8, nil: null });
const anyPage: fc.Arbitrary<MapPage> = fc.record({
  name: fc.constantFrom(
    'Ardley',
    'Brackwater Joinery',
    'Halden Metrology Group of Companies for Precision Measurement',
    'Quill',
  ),
  activity: axis,
  response: axis,
  verdict: fc.constantFrom(...VERDICTS),
  subject: fc.constant(false),
});

function placed(pages: MapPage[], sizes: Sizes, locale: 'en' | 'fr'): { names: NamedRegion[]; labels: Labelled } {
  const { map: words } = deeperWords(locale);
  const map = mapOf(pages, 'linkedin');
  const names = namesOf(map, words.regions, sizes);
  const nameOf = ({ page }: MapBox) => (pages.length === 1 ? words.subject : page.name);
  return { names, labels: labelsOf(map.boxes, names, { nameOf, half: words.half, sizes, numbered: pages.length > 1 }) };
}

/** Pairs of names that overlap at this width; those of regions among each other left out. */
function collisions({ names, labels }: ReturnType<typeof placed>, width: number, height: number): string[] {
  const free: Sized[] = [
    ...[...labels.pages, ...labels.numbers].map((label) => ({ ...label, broken: false })),
    ...(labels.half ? [{ ...labels.half, broken: true }] : []),
  ];
  const fixed: Sized[] = names.map((label) => ({ ...label, broken: true }));
  const shown = [...free, ...fixed].filter(({ from }) => from <= width);
  return shown.flatMap((a, i) =>
    shown
      .slice(i + 1)
      .filter(
        (b) =>
          (free.includes(a) || free.includes(b)) && overlap(extent(a, { width, height }), extent(b, { width, height })),
      )
      .map((b) => `${a.text} and ${b.text} at ${width}`),
  );
}

/** Names and numbers that stick out of the map at this width. */
function outOfFrame({ pages, numbers }: Labelled, width: number, height: number): string[] {
  return [...pages, ...numbers].flatMap((label) => {
    const area = extent({ ...label, broken: false }, { width, height });
    const isIn = area.left >= 0 && area.top >= 0 && area.left + area.width <= width && area.top + area.height <= height;
    return isIn ? [] : [`${label.text} at ${width}`];
  });
}

describe.each(LOCALES)('names on the map, in %s', (locale) => {
  it('never overlap on a map of one', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const all = placed([{ ...page, subject: true }], ONE, locale);
        expect(ONE.widths.flatMap((width) => collisions(all, width, ONE.height))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([MANY, MANY_NARROW])('never overlap on a map of up to twenty, and none is missing', (sizes) => {
    fc.assert(
      fc.property(fc.array(anyPage, { minLength: 2, maxLength: 20 }), (pages) => {
        const all = placed(pages, sizes, locale);
        expect(sizes.widths.flatMap((width) => collisions(all, width, sizes.height))).toEqual([]);
        expect(sizes.widths.flatMap((width) => outOfFrame(all.labels, width, sizes.height))).toEqual([]);
        const drawn = pages.filter(({ activity, response }) => activity || response).map(({ name }) => name);
        const said = [...all.labels.pages.map(({ text }) => text), ...all.labels.numbers.map(({ name }) => name)];
        expect(said.toSorted()).toEqual(drawn.toSorted());
        expect(all.labels.numbers.map(({ text }) => text)).toEqual(
          all.labels.numbers.map((_, index) => `${index + 1}`),
        );
        expect(all.labels.pages.every(({ from }) => from === 0)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('are all told where twenty pages lie on one spot', () => {
    const at = { value: 40, low: 30, high: 50 };
    const pages = Array.from(
      { length: 20 },
      (_, index): MapPage => ({
        name: `Company number ${index + 1}`,
        activity: at,
        response: at,
        verdict: 'active',
        subject: index === 7,
      }),
    );
    for (const sizes of [MANY, MANY_NARROW]) {
      const all = placed(pages, sizes, locale);
      expect(all.labels.pages.length + all.labels.numbers.length).toBe(20);
      expect(all.labels.pages.map(({ text }) => text)).toContain('Company number 8');
      expect(sizes.widths.flatMap((width) => collisions(all, width, sizes.height))).toEqual([]);
    }
  });

  it('keep the region of the page at every width, and the others from 16 em', () => {
    const { names } = placed(
      [
        {
          name: 'Calder & Wray',
          activity: { value: 7, low: 5, high: 21 },
          response: { value: 59, low: 45, high: 70 },
          verdict: 'present-but-inactive',
          subject: true,
        },
      ],
      ONE,
      locale,
    );
    expect(names.filter(({ from }) => from === 0).map(({ name }) => name)).toEqual(['quiet']);
    expect(new Set(names.map(({ from }) => from))).toEqual(new Set([0, 16]));
  });
});

it('names a single page beside its box', () => {
  const page: MapPage = {
    name: 'Calder & Wray',
    activity: { value: 7, low: 5, high: 21 },
    response: { value: 59, low: 45, high: 70 },
    verdict: 'present-but-inactive',
    subject: true,
  };
  const { labels } = placed([page], ONE, 'en');
  expect(labels.pages).toMatchObject([{ text: 'this page', at: { x: 21, y: 41 }, x: 'start', y: 'middle' }]);
  expect(labels.half?.text).toBe('half the pages run with a tool');
});

it('moves the name of its own region from under a band', () => {
  const page: MapPage = {
    name: 'Calder & Wray',
    activity: { value: 8, low: 7, high: 9 },
    response: null,
    verdict: 'present-but-inactive',
    subject: true,
  };
  const [quiet] = placed([page], ONE, 'en').names;
  expect(quiet?.at.x).toBe(9);
});

it('names a page in a corner of the map beside the name of its region, or not at all, where the map is as wide as a tab', () => {
  const page: MapPage = {
    name: 'Calder & Wray',
    activity: { value: 0, low: 0, high: 1 },
    response: { value: 97, low: 1, high: 100 },
    verdict: 'present-but-inactive',
    subject: true,
  };
  for (const locale of LOCALES) {
    const drawn = placed([page], ONE_WIDE, locale);
    for (const width of ONE_WIDE.widths) expect(collisions(drawn, width, ONE_WIDE.height)).toEqual([]);
  }
});
