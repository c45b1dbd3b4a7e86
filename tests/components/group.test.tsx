import { afterEach, describe, expect, it, vi } from 'vitest';
import { Groups } from '../../components/group.tsx';
import { Since } from '../../components/since.tsx';
import type { Belief, Context, Diagnosis } from '../../lib/diagnosis/diagnosis.ts';
import { groupsOf } from '../../lib/view/groups.ts';
import { drawPart } from './map-draw.tsx';

afterEach(() => vi.unstubAllGlobals());

function audited(value: number, belief?: Belief, lens: Context['lens'] = 'mine') {
  const diagnosis: Diagnosis = {
    verdict: value < 25 ? 'present-but-inactive' : 'active',
    confidence: 'high',
    activity: { value, low: value, high: value },
    response: null,
    findings: [],
    tips: [],
  };
  return { diagnosis, context: { lens, ...(belief && { belief }) } };
}

describe('the four groups', () => {
  it('are areas by the shares of the study', () => {
    const { columns } = groupsOf('hardly-ahead');
    expect(columns.map(({ share }) => Math.round(share * 100))).toEqual([63, 37]);
    expect(columns.flatMap(({ areas }) => areas.map(({ share }) => share))).toEqual([0.44, 0.19, 0.09, 0.28]);
    const { root } = drawPart(<Groups audit={audited(8, 'in-step')} />);
    const heights = [...root.querySelectorAll<HTMLElement>('.area')].map(({ style }) => style.blockSize ?? '');
    expect(heights.map(Number.parseFloat).map(Math.round)).toEqual([70, 30, 24, 76]);
  });

  it.each([
    [8, 'late', 'Hardly active, and feel late'],
    [8, 'in-step', 'Hardly active, feel in step or ahead'],
    [60, 'late', 'Active, feel late'],
    [60, 'ahead', 'Active, feel in step or ahead'],
  ] as const)('mark the page’s own: activity %i, belief %s', (activity, belief, name) => {
    const { texts } = drawPart(<Groups audit={audited(activity, belief)} />);
    expect(texts('.mine p:first-child')).toEqual([name]);
    expect(texts('.mine b')).toEqual(['this page']);
  });

  it('put the sentence first, then areas, definition and source', () => {
    const { texts } = drawPart(<Groups audit={audited(8, 'in-step')} />);
    expect(texts('section > .plain')).toEqual([
      'With your answer, this page stands with firms that are hardly active, and think they are in step or ahead.',
    ]);
    const [caption] = texts('figcaption');
    expect(caption).toContain('“active” means about one post a fortnight or more');
    expect(caption).toMatch(/Bpifrance Le Lab, 2018\.$/);
  });

  it('are a table for who does not see them', () => {
    const { root, texts } = drawPart(<Groups audit={audited(8, 'in-step')} />, 'fr');
    expect(root.querySelector('.areas')?.getAttribute('aria-hidden')).toBe('true');
    expect(texts('tbody tr').map((row) => row.includes('cette page'))).toEqual([false, true, false, false]);
    expect(texts('tbody td:nth-child(2)').map((share) => Number.parseInt(share, 10))).toEqual([44, 19, 9, 28]);
  });

  it('are not shown without an answer, or of another’s page', () => {
    expect(drawPart(<Groups audit={audited(8)} />).root.childElementCount).toBe(0);
    expect(drawPart(<Groups audit={audited(8, 'late', 'prospect')} />).root.childElementCount).toBe(0);
    const { diagnosis } = audited(8, 'late');
    expect(drawPart(<Groups audit={{ diagnosis }} />).root.childElementCount).toBe(0);
  });
});

it('what changed stands in one paragraph, with its age beside the heading', () => {
  const { texts } = drawPart(
    <Since
      since={{
        days: 42.3,
        posts: { low: 0, high: 0 },
        was: { posts: { low: 7, high: 7 }, days: 92 },
        own: false,
        before: 'irregular',
        now: 'present-but-inactive',
        silent: { low: 32, high: 32.5 },
        response: null,
      }}
      together={{
        earlier: 2,
        posts: 37,
        own: false,
        since: new Date('2026-01-12T09:00:00Z'),
        atLeast: false,
        verdict: null,
      }}
      now={new Date('2026-11-20T12:00:00Z')}
    />,
    'fr',
  );
  expect(texts('.headed > *')).toEqual(['Depuis le dernier relevé', 'il y a 42\u00a0jours']);
  expect(texts('.plain')).toEqual([
    'Aucune publication en 42\u00a0jours, contre 7 en 92 jours auparavant. Elle était alors irrégulière, avec 32\u00a0jours de silence\u00a0; elle est maintenant présente, mais inactive.',
    'Avec vos 2 relevés précédents\u00a0: 37 publications depuis le 12 janvier.',
  ]);
});
