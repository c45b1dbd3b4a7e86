import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { type Lens, VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { pictureOf } from '../../lib/export/picture.ts';
import { INK, lines, type MeasureText } from '../../lib/export/picture-ink.ts';
import { stripOf } from '../../lib/view/strip.ts';
import type { Locale } from '../../lib/words/format.ts';
import { words } from '../../lib/words/words.ts';
import { SAMPLES, sample } from '../components/samples.ts';

/** As wide as a common sans: good enough to break lines by. */
const measure: MeasureText = (text, { size }) => Array.from(text).length * size * 0.56;

const diagnosed = SAMPLES.filter((name) => sample(name, 'en').state === 'diagnosed');

function picture(name: string, lens: Lens = 'mine', locale: Locale = 'en', named = true) {
  const shown = sample(name, locale);
  if (shown.state !== 'diagnosed') throw new Error(`${name} is not diagnosed.`);
  const made = audit(shown.audit.reading, { locale, context: { lens } });
  const drawn = pictureOf(made, { locale, named, measure });
  const { document } = parseHTML(`<!doctype html><html><body>${drawn.svg}</body></html>`);
  const texts = [...document.querySelectorAll('text')];
  return { ...drawn, document, texts, said: texts.map(({ textContent }) => textContent).join('\n') };
}

describe('the saved picture', () => {
  it('has of one’s own page the name, the scope, the verdict, the strip and three facts', () => {
    const { said, document } = picture('inactive');
    expect(said).toContain('Calder & Wray Engineering');
    expect(said).toContain('LinkedIn, signed in · 21 posts over 7 months · read on 20 November 2026');
    expect(said).toContain('Present, but inactive');
    expect(said).toContain('74\u00a0days of silence');
    expect(said).toContain('usually: about 7');
    expect(said).toContain('Not affiliated with LinkedIn or Facebook.');
    expect(document.querySelectorAll('circle').length).toBeGreaterThan(9);
  });

  it.each(['prospect', 'competitor'] as const)('has of a %s no verdict word, whatever the verdict', (lens) => {
    for (const name of diagnosed) {
      for (const locale of ['en', 'fr'] as const) {
        const { said } = picture(name, lens, locale);
        const { verdicts, variants } = words(locale).diagnosis;
        const named = [...VERDICTS.map((verdict) => verdicts[verdict]), ...Object.values(variants)];
        expect(named.filter((verdict) => said.split('\n').includes(verdict))).toEqual([]);
        expect(said).toContain(locale === 'en' ? 'read on 20 November 2026' : 'relevé du 20 novembre 2026');
      }
    }
  });

  it('says which posts are not on its strip', () => {
    const beyond = (name: string) => {
      const shown = sample(name, 'en');
      if (shown.state !== 'diagnosed') return 0;
      const { reading, measures, diagnosis } = shown.audit;
      return stripOf({ reading, measures, verdict: diagnosis.verdict, reference: null }).older;
    };
    const some = diagnosed.filter((name) => beyond(name) > 0);
    expect(some).not.toEqual([]);
    expect(diagnosed.filter((name) => /older posts? (is|are) not on this strip/.test(picture(name).said))).toEqual(
      some,
    );
  });

  it('keeps the figures of another’s page', () => {
    const { said } = picture('first-click', 'prospect');
    expect(said).toContain('8 posts over 5 weeks');
    expect(said).toContain('interactions');
    expect(said).not.toContain(' ago');
  });

  it('leaves the name off where it is not wanted, of the file too', () => {
    const hidden = picture('inactive', 'mine', 'en', false);
    expect(hidden.svg).not.toContain('Calder');
    expect(hidden.svg).not.toContain('calder');
    expect(hidden.file).toBe('rollcall-linkedin-2026-11-20.png');
    expect(picture('inactive').file).toBe('rollcall-calder-wray-engineering-2026-11-20.png');
  });

  it.each(diagnosed)('keeps all words of %s inside its edges, none upon another', (name) => {
    for (const locale of ['en', 'fr'] as const) {
      const { texts, width, height } = picture(name, 'mine', locale);
      const number = (text: Element, attribute: string) => Number(text.getAttribute(attribute));
      const boxes = texts.map((text) => {
        const size = number(text, 'font-size');
        const wide = measure(text.textContent ?? '', { size, weight: 400 });
        const anchor = { start: 0, middle: wide / 2, end: wide }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
        const left = number(text, 'x') - anchor;
        return {
          said: text.textContent,
          left,
          right: left + wide,
          top: number(text, 'y') - size * 0.7,
          bottom: number(text, 'y'),
        };
      });
      for (const box of boxes) {
        expect(box.left, `${box.said}`).toBeGreaterThanOrEqual(47);
        expect(box.right, `${box.said}`).toBeLessThanOrEqual(width - 47);
        expect(box.bottom, `${box.said}`).toBeLessThan(height - 20);
        const met = boxes.filter(
          (other) =>
            other !== box &&
            other.left < box.right &&
            box.left < other.right &&
            other.top < box.bottom &&
            box.top < other.bottom,
        );
        expect(
          met.map(({ said }) => said),
          `${box.said}`,
        ).toEqual([]);
      }
    }
  });

  it('escapes what the page said, and holds no address', () => {
    const shown = sample('inactive', 'en');
    if (shown.state !== 'diagnosed') throw new Error('The sample changed.');
    const { reading } = shown.audit;
    const name = 'A & <script>alert(1)</script> "B" \u0007\ud800';
    const made = audit({ ...reading, page: { ...reading.page, name } }, { locale: 'en', context: { lens: 'mine' } });
    const { svg } = pictureOf(made, { locale: 'en', named: true, measure });
    expect(svg).toContain('A &amp; &lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/href|https/);
    expect(() => encodeURIComponent(svg)).not.toThrow();
  });
});

describe('its lines', () => {
  const face = { size: 10, weight: 400, colour: 'ink' } as const;
  const wide: MeasureText = (text) => Array.from(text).length;

  it('break at spaces, and not at those of French punctuation', () => {
    expect(lines('une deux trois', 9, face, wide)).toEqual(['une deux', 'trois']);
    expect(lines('deux mots\u00a0: trois', 8, face, wide)).toEqual(['deux', 'mots\u00a0:', 'trois']);
  });

  it('cut a word that no line holds', () => {
    expect(lines('Donaudampfschiff fährt', 8, face, wide)).toEqual(['Donauda…', 'fährt']);
  });
});

it('has the light colours of the extension', () => {
  const tokens = readFileSync(resolve(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
  const light = Object.fromEntries(
    [...tokens.matchAll(/--(\w+): light-dark\((oklch\([^)]+\))/g)].map(([, name = '', value]) => [name, value]),
  );
  expect(Object.entries(INK).filter(([name, value]) => light[name] !== value)).toEqual([]);
});
