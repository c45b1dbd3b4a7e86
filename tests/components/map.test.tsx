import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageMap } from '../../components/map.tsx';
import type { Score } from '../../lib/diagnosis/diagnosis.ts';
import type { MapPage } from '../../lib/view/map.ts';
import { drawPart } from './map-draw.tsx';

afterEach(() => vi.unstubAllGlobals());

const at = (value: number, low = value, high = value): Score => ({ value, low, high });
const page = (changes: Partial<MapPage> = {}): MapPage => ({
  name: 'Calder & Wray',
  activity: at(7.2, 5.1, 20.9),
  response: at(59, 45, 70),
  verdict: 'present-but-inactive',
  subject: false,
  ...changes,
});

describe('the map of one page', () => {
  it('has both scores, their doubt and meaning as its caption, once', () => {
    const { root, texts } = drawPart(<PageMap pages={[page()]} />);
    const caption = 'Posting 7 of 100 (5 to 21), response 59 (45 to 70); 50 = half the pages run with a tool.';
    expect(texts('figcaption')).toEqual([caption]);
    expect((root.textContent ?? '').split('59')).toHaveLength(2);
    expect(texts('h3')).toEqual(['Where it stands']);
    expect(texts('.headed p')).toEqual(['posting → response ↑']);
  });

  it('says the same in French', () => {
    const { texts } = drawPart(<PageMap pages={[page()]} />, 'fr');
    expect(texts('figcaption')).toEqual([
      'Rythme 7 sur 100 (5 à 21), écho 59 (45 à 70)\u00a0; 50 = la moitié des pages animées avec un outil.',
    ]);
  });

  it('says what is not known, and draws a band', () => {
    const { root, texts } = drawPart(<PageMap pages={[page({ response: null })]} />);
    expect(texts('figcaption')).toEqual([
      'Posting 7 of 100 (5 to 21), response not known; 50 = half the pages run with a tool.',
    ]);
    expect(root.querySelectorAll('rect.box')).toHaveLength(1);
    expect(root.querySelectorAll('circle')).toHaveLength(0);
    const heard = drawPart(<PageMap pages={[page({ activity: null })]} />).texts('figcaption');
    expect(heard).toEqual(['Posting not known, response 59 of 100 (45 to 70); 50 = half the pages run with a tool.']);
  });

  it('draws nothing, and says so, where neither is known', () => {
    const { root, texts } = drawPart(<PageMap pages={[page({ activity: null, response: null })]} />);
    expect(root.querySelector('svg')).toBeNull();
    expect(texts('.plain')).toEqual([
      'No place on the map: what was read gives a score neither for posting nor for response.',
    ]);
  });

  it('has a dashed box without enough evidence', () => {
    const { root } = drawPart(<PageMap pages={[page({ verdict: 'not-enough-evidence' })]} />);
    expect(root.querySelectorAll('rect.box.unsure')).toHaveLength(1);
    expect(root.querySelectorAll('.region.own')).toHaveLength(0);
  });

  it('names its region as the headline does', () => {
    const monthly = page({ verdict: 'irregular', activity: at(12, 9, 16) });
    expect(drawPart(<PageMap pages={[monthly]} called="Regular, but rare" />).texts('.region.own')).toEqual([
      'regular, but rare',
    ]);
  });

  it('explains a box that lies where other verdicts are named', () => {
    const { texts } = drawPart(<PageMap pages={[page({ verdict: 'active' })]} />);
    expect(texts('figcaption p')[1]).toBe(
      'Dotted borders rest on days and posts, not on these scores: that is why the verdict is “active”.',
    );
  });

  it('has a name, a description, and a table on demand that says the same', () => {
    const { root, texts, open } = drawPart(<PageMap pages={[page()]} />);
    const image = root.querySelector('svg[role="img"]');
    expect(root.querySelector(`[id="${image?.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('Where it stands');
    expect(root.querySelector(`[id="${image?.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
      'A box as wide and as high as the doubt, under the verdict: present, but inactive.',
    );
    expect(texts('table')).toEqual([]);
    open('details');
    expect(texts('tbody tr > *')).toEqual(['Calder & Wray', 'Present, but inactive', '7 (5 to 21)', '59 (45 to 70)']);
  });
});

describe('the map of several pages', () => {
  const others = [
    page({ subject: true }),
    page({ name: 'Norrvik', activity: at(72, 60, 82), response: at(87, 82, 89), verdict: 'thriving' }),
    page({ name: 'Kestrel', activity: at(60, 28, 85), response: at(41, 26, 63), verdict: 'not-enough-evidence' }),
    page({ name: 'Jutland', activity: null, response: null, verdict: 'not-enough-evidence' }),
  ];

  it('names each, the own one apart, and says what is not drawn', () => {
    const { root, texts } = drawPart(<PageMap pages={others} level={2} />);
    expect(texts('h2')).toEqual(['Posting and response']);
    expect(texts('.wide .page').toSorted()).toEqual(['Calder & Wray', 'Kestrel', 'Norrvik']);
    expect(texts('.narrow .page.subject')).toEqual(['Calder & Wray']);
    expect(root.querySelectorAll('rect.box')).toHaveLength(3);
    expect(texts('figcaption p')).toEqual([
      'Both axes run from 0 to 100. Solid borders are scores. Dotted ones rest on days and posts, so a page may lie beyond them. Dashed: not enough to say.',
      'Not drawn, neither score being known: Jutland.',
    ]);
  });

  it('has them all in its table', () => {
    const { texts, open } = drawPart(<PageMap pages={others} />);
    open('details');
    expect(texts('tbody th')).toEqual(['Calder & Wray', 'Norrvik', 'Kestrel', 'Jutland']);
    expect(texts('tbody tr:last-child td')).toEqual(['Not enough to say', 'not known', 'not known']);
  });
});

it('draws nothing of no page', () => {
  expect(drawPart(<PageMap pages={[]} />).root.innerHTML).toBe('');
});
