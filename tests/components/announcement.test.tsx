import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import type { Locale } from '../../lib/words/format.ts';
import { type DrawProps, draw } from './draw.tsx';
import { glanced, SAMPLES, sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

const said = (props: DrawProps) => draw(props).text('p.unseen[role=status]');
const inLens = (name: string, lens: Lens, locale: Locale = 'en') => ({
  shown: sample(name, locale, { lens }),
  lens,
  locale,
});

describe('a screen reader is told', () => {
  it('the verdict and its sentence, of one’s own page', () => {
    expect(said(inLens('abandoned', 'mine'))).toMatch(/^Brackwater Joinery: No post for over a year\. Nothing/);
    expect(said(inLens('inactive', 'mine', 'fr'))).toMatch(
      /^Calder & Wray Engineering\u00a0: Présente, mais inactive\. .*74\u00a0jours/,
    );
  });

  it.each(['prospect', 'competitor'] as const)('the headline and no verdict of an owner, as a %s', (lens) => {
    const props = inLens('inactive', lens);
    const headline = props.shown.state === 'diagnosed' ? props.shown.audit.lens?.headline : undefined;
    expect(headline?.length).toBeGreaterThan(8);
    expect(said(props)).toBe(`Calder & Wray Engineering: ${headline}.`);
    expect(said(props)).not.toContain('inactive');
  });

  it('nothing of another’s page before its headline is there: no verdict comes first', () => {
    for (const lens of ['prospect', 'competitor'] as const) {
      expect(said({ shown: glanced('inactive', lens), lens })).toBe('');
    }
    expect(said({ shown: glanced('inactive', 'mine'), lens: 'mine' })).toContain('Present, but inactive');
  });

  it('nothing while something is asked', () => {
    const shown = sample('inactive', 'en');
    expect(said({ shown, lens: null, question: 'whose' })).toBe('');
    expect(said({ shown, lens: 'mine', question: 'belief' })).toBe('');
  });

  it('nothing while the page is read, and why there is no reading', () => {
    expect(said({ shown: sample('reading', 'en'), lens: null })).toBe('');
    expect(said({ shown: sample('gone', 'en'), lens: null })).toBe('The tab has moved on');
    expect(said({ shown: sample('not-a-company', 'fr'), locale: 'fr', lens: null })).toBe(
      draw({ shown: sample('not-a-company', 'fr'), locale: 'fr', lens: null }).text('h2'),
    );
  });

  it.each(SAMPLES.filter((name) => name !== 'reading'))('what the heading says, of one’s own page: %s', (name) => {
    const { text } = draw({ shown: sample(name, 'en') });
    const heading = text('h2') ?? '';
    expect(heading.length).toBeGreaterThan(5);
    expect(text('p.unseen[role=status]')).toContain(heading);
  });
});
