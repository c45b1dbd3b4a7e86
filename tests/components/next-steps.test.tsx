import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FirstStep } from '../../components/first-step.tsx';
import { NextSteps } from '../../components/next-steps.tsx';
import { LocaleContext } from '../../components/words-context.ts';
import type { Tip } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import type { Locale } from '../../lib/words/format.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { post, reading } from '../readings.ts';

afterEach(() => vi.unstubAllGlobals());

const tip = (changes: Partial<Tip> = {}): Tip => ({
  id: 'own-name-owner',
  text: 'Name one person. Block two hours.',
  because: ['last-post'],
  effort: 'minutes',
  lens: 'mine',
  example: 'For example: Mondays from 9 to 11.',
  source: '84% lack the time (Bpifrance Le Lab, 2018).',
  ...changes,
});
const PERMALINK = 'https://www.linkedin.com/feed/update/urn:li:activity:7000000/';
const text = { excerpt: 'The staircase of the school is up', length: 120, hashtags: [], truncated: false };
const read = reading([post(74, { permalink: PERMALINK, text }), post(83)]);

function drawn(tips: Tip[], { locale = 'en', shown = read }: { locale?: Locale; shown?: typeof read } = {}) {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  const findings = [
    { id: 'last-post', tone: 'bad', text: 'The last post was published 74 days ago.', posts: [0] } as const,
  ];
  const listed = {
    tips,
    findings: findings.map((finding) => ({ ...finding, posts: [...finding.posts] })),
    rows: postRows(shown, measure(shown)),
    posts: shown.posts,
  };
  render(
    <LocaleContext.Provider value={locale}>
      <FirstStep hasPlan={false} {...listed} />
      <NextSteps {...listed} />
    </LocaleContext.Provider>,
    root,
  );
  const folded = (selector: string) =>
    [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const line = (name: string) => {
    const at = folded('dt').indexOf(name);
    return at < 0 ? null : (folded('dd')[at] ?? null);
  };
  return { root, folded, line };
}

describe('a step', () => {
  it('shows the start with the running cost', () => {
    expect(drawn([tip({ thenPerWeek: 2 })]).folded('.effort')).toEqual([
      '15 to 45 min, then 2 h a week, about 4,500 € a year at 45 €/h, our assumption',
    ]);
    expect(drawn([tip({ thenPerWeek: 1, effort: 'hours' })], { locale: 'fr' }).folded('.effort')).toEqual([
      '2 à 3 h, puis 1 h par semaine, environ 2 250 € par an à 45 €/h, notre hypothèse',
    ]);
  });

  it('says why by its findings, and the fact that it rests on', () => {
    const { line } = drawn([tip()]);
    expect(line('Why')).toBe('The last post was published 74 days ago.');
    expect(line('Rests on')).toBe('84% lack the time (Bpifrance Le Lab, 2018).');
    expect(line('Example')).toBe('For example: Mondays from 9 to 11.');
    expect(line('Post')).toBeNull();
  });

  it('links the page’s own post that is its example, with its first words', () => {
    const { root, line } = drawn([tip({ example: 'The page’s own post.', examplePost: 0 })]);
    expect(line('Example')).toBe('The page’s own post. 7 Sept 2026 “The staircase of the school is up…”');
    expect(root.querySelector('dd a')?.getAttribute('href')).toBe(PERMALINK);
  });

  it('links the post that it is about', () => {
    const { root, line } = drawn([tip({ post: 0 })], { locale: 'fr' });
    expect(line('Publication')).toBe('7 sept. 2026 « The staircase of the school is up… »');
    expect(root.querySelectorAll('dd a')).toHaveLength(1);
  });

  it('shows the date alone where the words are gone, or the address is not known', () => {
    const stored = reading([post(74, { text: { ...text, excerpt: '' } })]);
    const { root, line } = drawn([tip({ post: 0 })], { shown: stored });
    expect(line('Post')).toBe('7 Sept 2026');
    expect(root.querySelector('dd a')).toBeNull();
  });

  it('shows no post that the reading does not hold', () => {
    expect(drawn([tip({ post: 7, examplePost: 9 })]).line('Post')).toBeNull();
  });
});

describe('the steps', () => {
  const tips = (count: number) =>
    ['a', 'b', 'c', 'd', 'e'].slice(0, count).map((id) => tip({ id, text: `Step ${id}.` }));

  it('are one in sight, two after that, and the others behind a click: each once', () => {
    const { root, folded } = drawn(tips(5));
    const lists = [...root.querySelectorAll('.steps')].map((list) => list.querySelectorAll('li').length);
    expect(lists).toEqual([1, 2, 2]);
    expect(folded('h3')).toEqual(['Next step', 'After that']);
    expect(folded('.steps b')).toEqual(['Step a', 'Step b', 'Step c', 'Step d', 'Step e']);
    expect(root.querySelectorAll('details.more .steps')).toHaveLength(1);
    expect(folded('.more > summary')).toEqual(['2 more steps']);
  });

  it('are called so in French', () => {
    const { folded } = drawn(tips(4), { locale: 'fr' });
    const { steps } = deeperWords('fr').sections;
    expect(folded('h3')).toEqual([steps.title({ steps: 1 }), steps.after]);
    expect(folded('.more > summary')).toEqual([steps.more({ steps: 1 })]);
  });

  it('need neither a click nor a second heading where they are few', () => {
    expect(drawn(tips(3)).root.querySelector('.more')).toBeNull();
    expect(drawn(tips(1)).folded('h3')).toEqual(['Next step']);
    expect(drawn([]).root.querySelector('section')).toBeNull();
  });
});
