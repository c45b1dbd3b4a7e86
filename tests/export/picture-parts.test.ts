/** The strip and the map as pictures of their own. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { stripPicture } from '../../lib/export/picture.ts';
import type { MeasureText } from '../../lib/export/picture-ink.ts';
import { mapPicture } from '../../lib/export/picture-map.ts';
import { svgName } from '../../lib/export/picture-sheet.ts';
import type { MapPage } from '../../lib/view/map.ts';
import { post, reading } from '../readings.ts';

/** As wide as a common sans: good enough to break lines by. */
const measure: MeasureText = (text, { size }) => Array.from(text).length * size * 0.56;
const AT = new Date('2026-11-20T12:00:00Z');

const drawn = (svg: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const texts = [...document.querySelectorAll('text')];
  return { document, texts, said: texts.map(({ textContent }) => textContent).join('\n') };
};

describe('the strip alone', () => {
  const quiet = reading([74, 83, 92, 101, 110, 119, 128].map((age) => post(age)));
  const made = audit(quiet, { locale: 'en', context: { lens: 'prospect' } });

  it('has the page, its scope, the strip, and no verdict or fact', () => {
    const { svg, file } = stripPicture(made, { locale: 'en', named: true, measure });
    const { said } = drawn(svg);
    expect(said).toContain('Harrow & Teale');
    expect(said).toContain('read on 20 November 2026');
    expect(said).not.toMatch(/inactive|interactions per post/);
    expect([file, svgName(file)]).toEqual([
      'rollcall-harrow-teale-posts-over-time-2026-11-20.png',
      'rollcall-harrow-teale-posts-over-time-2026-11-20.svg',
    ]);
  });

  it('leaves the name off, of the file too', () => {
    const { svg, file } = stripPicture(made, { locale: 'fr', named: false, measure });
    expect(svg + file).not.toMatch(/harrow/i);
    expect(file).toBe('rollcall-linkedin-frise-2026-11-20.png');
  });
});

describe('the map', () => {
  const page = (name: string, activity: number, response: number | null, subject = false): MapPage => ({
    name,
    verdict: 'active',
    subject,
    activity: { value: activity, low: Math.max(0, activity - 8), high: Math.min(100, activity + 8) },
    response: response === null ? null : { value: response, low: response - 6, high: response + 6 },
  });
  const options = {
    locale: 'en',
    measure,
    site: 'linkedin',
    title: 'Instrument makers',
    at: AT,
    file: ['makers'],
  } as const;

  it('of one page has its box, its regions, and both scores in the caption alone', () => {
    const made = mapPicture([page('Harrow & Teale', 62, 41)], { ...options, called: 'Active' });
    const { said, document } = drawn(made?.svg ?? '');
    expect(said).toContain('this page');
    expect(said.replaceAll('\n', ' ')).toContain('Posting 62 of 100 (54 to 70), response 41 (35 to 47)');
    expect(document.querySelectorAll('circle')).toHaveLength(1);
    expect(made?.file).toBe('rollcall-makers-map-2026-11-20.png');
  });

  it('of twenty names each page, on the map or below it, and none twice', () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      page(`Maker ${String.fromCharCode(65 + index)}`, (index * 37) % 97, 10 + ((index * 53) % 80), index === 3),
    );
    const { said } = drawn(mapPicture(pages, options)?.svg ?? '');
    const flat = said.replaceAll('\n', ' ');
    for (const { name } of pages) expect(flat.split(name).length - 1, name).toBe(1);
  });

  it('keeps every word within the sheet', () => {
    const pages = Array.from({ length: 12 }, (_, index) =>
      page(`A maker with a long name ${index}`, index * 8, index * 7),
    );
    const made = mapPicture(pages, options);
    for (const text of drawn(made?.svg ?? '').texts) {
      const wide = measure(text.textContent ?? '', { size: Number(text.getAttribute('font-size')), weight: 400 });
      const anchor = { start: 0, middle: wide / 2, end: wide }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
      const left = Number(text.getAttribute('x')) - anchor;
      expect(left, `${text.textContent}`).toBeGreaterThanOrEqual(40);
      expect(left + wide, `${text.textContent}`).toBeLessThanOrEqual(760);
    }
  });

  it('does not exist where no score is known', () => {
    expect(mapPicture([{ ...page('A', 1, null), activity: null }], options)).toBeNull();
  });

  it('escapes what a page is called', () => {
    expect(mapPicture([page('<b>&', 50, 50), page('B', 10, 10)], options)?.svg).not.toContain('<b>');
  });
});
