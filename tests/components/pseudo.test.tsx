/** Whatever the popup says comes out of a catalogue: in a made-up language no plain English is left. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { first } from '../../lib/words/en/first.ts';
import { words } from '../../lib/words/words.ts';
import { pseudoText, speakPseudo } from '../pseudo.ts';
import { draw } from './draw.tsx';
import { plainIn, textsIn } from './plain-words.ts';
import { COPIED, PANEL_SAMPLES, SAMPLES, sample } from './samples.ts';

let speakEnglish = () => {};
beforeAll(() => {
  speakEnglish = speakPseudo();
});
afterAll(() => speakEnglish());
afterEach(() => vi.unstubAllGlobals());

/** What a state says that is no word of ours: names, counts as the site shows them, and studies. */
function ownOf(name: string): string[] {
  const shown = sample(name, 'en');
  if (shown.state !== 'diagnosed') return ['name' in shown ? (shown.name ?? '') : ''];
  const { reading, diagnosis } = shown.audit;
  const studies = [...diagnosis.findings, ...diagnosis.tips].flatMap(({ source }) => source ?? []);
  const counts = reading.posts.flatMap(({ reactions }) => reactions?.shown ?? []);
  const excerpts = (shown.posts ?? []).flatMap(({ text }) => text?.excerpt ?? []);
  return [...excerpts, ...studies, reading.page.name ?? '', reading.page.followers?.shown ?? '', ...counts];
}

describe('in a language that nobody speaks', () => {
  it.each(SAMPLES)('%s says nothing in plain English', (name) => {
    const { root, openAll } = draw({ shown: sample(name, 'en'), done: COPIED });
    openAll();
    expect(textsIn(root).join('')).toMatch(/[áéíóú]/);
    expect([...new Set(plainIn(root, [COPIED.text, ...ownOf(name)]))]).toEqual([]);
  });

  it.each(
    SAMPLES.filter((name) => sample(name, 'en').state === 'diagnosed').flatMap((name) =>
      (['prospect', 'competitor'] as const).map((lens): [string, Lens] => [name, lens]),
    ),
  )('%s as a %s says nothing in plain English', (name, lens) => {
    const { root, openAll } = draw({ shown: sample(name, 'en', { lens }), lens });
    openAll();
    expect([...new Set(plainIn(root, ownOf(name)))]).toEqual([]);
  });

  it.each([{ question: 'whose' }, { question: 'belief' }, { sheet: true }, { layout: 'panel' }] as const)(
    'nor does what is asked and shown besides: %o',
    (props) => {
      const { root } = draw({ shown: sample('inactive', 'en'), ...props });
      expect([...new Set(plainIn(root, ownOf('inactive')))]).toEqual([]);
    },
  );

  it.each(PANEL_SAMPLES)('nor does the panel where it may read nothing: %s', (name) => {
    const { root, texts } = draw({ shown: sample(name, 'en'), lens: null, layout: 'panel' });
    expect(texts('h2')).toHaveLength(1);
    expect([...new Set(plainIn(root, ownOf(name)))]).toEqual([]);
  });

  it('would see a word that is hard-coded', () => {
    const { root } = draw({ shown: sample('gone', 'en') });
    const paragraph = root.querySelector('p');
    if (!paragraph) throw new Error('The popup says nothing.');
    paragraph.setAttribute('title', 'Hard-coded');
    expect(plainIn(root, [])).toEqual(['Hard-coded']);
  });
});

describe('the language that nobody speaks', () => {
  it('keeps numbers and signs, and makes each word accented and longer', () => {
    expect(pseudoText('7 posts, 2.5 %')).toBe('7 þóšţšóš, 2.5 %');
    for (const text of ['Reading…', 'What the page shows', 'a']) {
      expect(pseudoText(text).length).toBeGreaterThanOrEqual(1.35 * text.replace(/[ …]/g, '').length);
      expect(pseudoText(text)).not.toMatch(/[a-z]/i);
    }
  });

  it('turns each word round where it is asked to', () => {
    expect(pseudoText('7 days', { rightToLeft: true })).toBe('7 \u200f\u202eđáýšáý\u202c\u200f');
  });

  it('reaches what functions give', () => {
    expect(words('en').interface.page.posts({ posts: 3 })).toBe(pseudoText(first.interface.page.posts({ posts: 3 })));
  });
});
