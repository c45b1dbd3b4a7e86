/** The panel's own parts as a person meets them: the list of posts, the countdown, and where it may not read. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Elsewhere, ElsewhereView, type LastReading } from '../../components/elsewhere.tsx';
import { PostsRead } from '../../components/posts-read.tsx';
import { PointedStrip, Pointing } from '../../components/posts-read-pointing.tsx';
import { Roll } from '../../components/roll.tsx';
import { settleFor } from '../../lib/diagnosis/settle.ts';
import { glance } from '../../lib/glance.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import { stripOf } from '../../lib/view/strip.ts';
import type { Locale } from '../../lib/words/format.ts';
import { panelWords } from '../../lib/words/fr/panel.ts';
import { post, reading } from '../readings.ts';
import { drawn } from './draw-part.tsx';
import { coarse, exact, posts } from './sample-posts.ts';

afterEach(() => vi.unstubAllGlobals());

function list(read: PageReading, { locale = 'en' as Locale, median = 10 as number | null } = {}) {
  const { measures, diagnosis } = glance(read, { lens: 'mine' });
  const rows = postRows(read, measures);
  const strip = stripOf({ reading: read, measures, verdict: diagnosis.verdict, reference: null });
  return drawn(
    <Pointing>
      <PointedStrip strip={strip} locale={locale} site={read.site} reference={null} rows={rows} />
      <PostsRead rows={rows} posts={read.posts} median={median} site={read.site} now={new Date(read.readAt)} />
    </Pointing>,
    locale,
  );
}

const text = (excerpt: string) => ({ excerpt, length: 120, hashtags: [], truncated: true });
const FOUR = reading([
  post(1, {
    reactions: exact(29),
    kind: 'video',
    text: text('Open day on the 14th'),
    permalink: 'https://www.linkedin.com/a',
  }),
  post(12, {
    reactions: exact(4),
    authorship: 'reshare',
    text: text('A visit'),
    permalink: 'https://www.linkedin.com/b',
  }),
  coarse(14, 20.9, 3, { reactions: null, text: text(''), permalink: null }),
  post(40, { reactions: exact(1), text: text('Thank you'), permalink: 'https://www.linkedin.com/d' }),
]);

describe('a row', () => {
  it('says when, its first words, what it is, what it drew, and how that compares', () => {
    expect(list(FOUR).texts('.post')).toEqual([
      '19 Nov Open day on the 14th video · 29 reactions, 1 comment so far 30 interactions, 3 times the median, opens in a new tab',
      '8 Nov A visit reshare, image · 4 reactions, 1 comment 5 interactions, not compared with the median, opens in a new tab',
      '30 Oct to 6 Nov Image 1 comment, 0 shares; reactions not known ?interactions not known, not compared with the median',
      '11 Oct Thank you image · 1 reaction, 1 comment 2 interactions, 0.2 times the median, opens in a new tab',
    ]);
  });

  it('says it in French', () => {
    const said = list(FOUR, { locale: 'fr' }).texts('.post');
    expect(said[0]).toBe(
      '19 nov. Open day on the 14th vidéo · 29 réactions, 1 commentaire à ce stade 30 interactions, 3 fois la médiane, s’ouvre dans un nouvel onglet',
    );
    expect(said[2]).toMatch(/^30 oct\. au 6 nov\. Image 1 commentaire, 0 republication ; réactions inconnues \?/);
  });

  it('says a date as narrowly as it is known, with its year where no month stands above', async () => {
    const dates = list(
      reading([
        post(3),
        coarse(20, 21.5, 5),
        coarse(21, 27.9, 5),
        coarse(61, 91, 5),
        post(380),
        post(50, { publishedAt: null }),
      ]),
    );
    expect(dates.texts('li .when')).toEqual([
      '17 Nov',
      'about 30 Oct',
      '23 to 30 Oct',
      '2 to 3 months ago',
      '5 Nov',
      'not known',
    ]);
    expect(dates.texts('h4')).toEqual([
      'November 2026 1 post',
      'October 2026 2 posts',
      'August – September 2026 1 post',
      'November 2025 1 post',
      'Date not known 1 post',
    ]);
    await dates.choose(-1, 'most');
    expect(dates.texts('li .when')).toContain('5 Nov 2025');
    expect(dates.all('h4')).toHaveLength(0);
  });

  it('leads to the post in a new tab, and nowhere but to https', () => {
    const links = list(reading([post(4, { permalink: 'javascript:alert(1)' }), ...FOUR.posts.slice(0, 1)])).all(
      '.post a',
    );
    expect(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]),
    ).toEqual([['https://www.linkedin.com/a', '_blank', 'noreferrer']]);
  });

  it('has a bar where there is something to compare', () => {
    const four = list(FOUR);
    expect(four.all('.median-bar .above')).toHaveLength(1);
    expect(four.all('.median-bar .below')).toHaveLength(1);
    expect(four.all('.median-bar .cut')).toHaveLength(1);
    expect(four.all('.median-bar .median')).toHaveLength(2);
    expect(list(FOUR, { median: 0 }).texts('.hint')).toEqual(['The page’s median is 0: no post is so many times it.']);
    expect(list(FOUR, { median: null }).texts('.hint')).toEqual([
      'The page’s median is not known: nothing to compare with.',
    ]);
  });
});

describe('pointing', () => {
  it('at a row, or a focus on it, points the strip’s mark', async () => {
    const four = list(FOUR);
    await four.send('pointerenter', four.all('.post')[0]);
    expect(four.texts('.facts-said p')[0]).toMatch(/^19 Nov 2026, one day ago: own post, video/);
    await four.send('pointerleave', four.all('.post')[0]);
    expect(four.texts('.facts-said p')).toEqual([]);
    await four.send('focusin', four.all('.post a')[1]);
    expect(four.texts('.facts-said p')[0]).toMatch(/^8 Nov 2026/);
  });

  it('at a mark marks the row', async () => {
    const four = list(FOUR);
    const pointed = () => four.all('.post').map((row) => row.hasAttribute('data-pointed'));
    await four.send('pointerover', four.all('.stop').at(-1));
    expect(pointed()).toEqual([true, false, false, false]);
    await four.send('pointerout', four.all('.stop').at(-1));
    expect(pointed()).toEqual([false, false, false, false]);
  });
});

describe('choosing', () => {
  it('shows a kind alone, says how many fit, and goes back to all', async () => {
    const four = list(FOUR);
    expect(four.texts('[role=status]')).toEqual(['']);
    await four.choose(0, 'kind:video');
    expect(four.all('.post')).toHaveLength(1);
    expect(four.texts('[role=status]')).toEqual(['1 of 4 posts']);
    await four.choose(0, 'all');
    expect(four.all('.post')).toHaveLength(4);
  });

  it('names every choice', () => {
    expect(list(FOUR).texts('label > .unseen')).toEqual(['Which posts', 'Order']);
    expect(list(FOUR, { locale: 'fr' }).texts('option')).toEqual([
      'Toutes',
      'De la page',
      'Republications',
      'vidéo',
      'image',
      'Plus récentes',
      'Plus anciennes',
      'Plus d’interactions',
      'Moins d’interactions',
    ]);
  });

  it('draws the first twelve of a thousand, and more on demand', async () => {
    const thousand = list(
      reading(
        posts(
          Array.from({ length: 1000 }, (_, index) => 1 + index / 3),
          [5, 9],
        ),
      ),
    );
    expect(thousand.all('.post')).toHaveLength(12);
    expect(thousand.texts('.more')).toEqual(['Show 100 more']);
    await thousand.send('click', thousand.all('.more')[0]);
    expect(thousand.all('.post')).toHaveLength(112);
  });

  it('draws nothing where nothing was read', () => {
    expect(list(reading([])).all('.posts-read')).toHaveLength(0);
  });
});

describe('the countdown', () => {
  const roll = (read: PageReading, locale: Locale = 'en') => {
    const measures = measure(read);
    return drawn(<Roll settle={settleFor(read, measures)} measures={measures} sentence="As the popup says." />, locale);
  };
  const six = (changes: Partial<PageReading['coverage']> = {}, more: Partial<PageReading> = {}) => {
    const base = reading(posts([2, 7, 12, 16, 20, 24], [5]), more);
    return { ...base, coverage: { ...base.coverage, order: 'newest-first' as const, ...changes } };
  };

  it('shows read posts solid, missing ones hollow, and says both ways to settle it', () => {
    const { all, texts } = roll(six());
    expect([all('.read').length, all('.missing').length]).toEqual([6, 2]);
    expect(texts('.roll p')).toEqual([
      '2 more posts, or 4 more days back, would settle it. Scroll the page; they appear here.',
    ]);
    expect(roll(six(), 'fr').texts('.roll p')).toEqual([
      '2 publications de plus, ou 4 jours de plus en remontant, suffiraient pour conclure. Faites défiler la page ; elles apparaissent ici.',
    ]);
  });

  it('says what shows more posts here', () => {
    expect(roll(six({}, { notes: [{ code: 'more-on-request' }] })).texts('.roll p')[0]).toMatch(/“Show more results”/);
    expect(roll(six({ view: 'signed-out' }, { site: 'facebook' })).texts('.roll p')).toEqual([
      '2 more posts, or 4 more days back, would settle it. The site shows no more unless you sign in.',
    ]);
  });

  it('counts nothing where posts are not what is missing', () => {
    const filtered = roll(six({ filter: 'images' }));
    expect(filtered.all('.marks')).toHaveLength(0);
    expect(filtered.texts('.roll p')).toEqual([
      'Take the filter off the list of posts; what it then shows appears here.',
    ]);
    expect(roll(six({ end: true })).texts('.roll p')).toEqual(['As the popup says.']);
  });
});

describe('where the panel may not read', () => {
  const last: LastReading = {
    name: 'Norrvik',
    url: 'https://www.linkedin.com/company/norrvik/',
    verdict: 'active',
    minutesAgo: 4,
  };
  const elsewhere = (why: Elsewhere, shortcut: string | null = 'Alt+Shift+R') =>
    drawn(<ElsewhereView why={why} shortcut={shortcut} last={last} />, 'en');

  it.each(['moved', 'never'] as const)('asks for a click on the button (%s)', (why) => {
    const { texts } = elsewhere(why);
    expect(texts('h2')).toEqual(['Click the button to read this page']);
    expect(texts('.lead')[0]).toMatch(/only after (a|another) click on its button\./);
    expect(texts('kbd')).toEqual(['Alt+Shift+R']);
  });

  it('says where to go from another site', () => {
    expect(elsewhere('other-site').texts('.lead')[0]).toMatch(/LinkedIn and Facebook/);
  });

  it('names no keys where none are set', () => {
    const { texts } = elsewhere('moved', null);
    expect(texts('kbd')).toEqual([]);
    expect(texts('.the-button')[0]).not.toMatch(/press/);
  });

  it('names the page that was read only when asked', async () => {
    const { all, texts, send } = elsewhere('moved');
    expect(texts('main, .elsewhere').join()).not.toContain('Norrvik');
    await send('click', all('.last button')[0]);
    expect(texts('.last .page')).toEqual(['NorrvikActive']);
  });
});

it('keeps French double punctuation on the line of its word', () => {
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  const said = textsIn(panelWords);
  expect(said.filter((text) => /\u00a0[:;»]/.test(text)).length).toBeGreaterThan(5);
  expect(said.filter((text) => /\S [:;?»]|« |'/.test(text))).toEqual([]);
});
