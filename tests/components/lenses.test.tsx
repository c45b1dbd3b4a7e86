/** What stands in the lenses of a prospect and of a competitor. */
import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompetitorView } from '../../components/competitor.tsx';
import { ProspectView } from '../../components/prospect.tsx';
import { LocaleContext } from '../../components/words-context.ts';
import { type AuditJson, audit } from '../../lib/audit.ts';
import { competitor } from '../../lib/lenses/competitor.ts';
import { gapBesideCount } from '../../lib/lenses/in-short.ts';
import { prospect } from '../../lib/lenses/prospect.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import type { Locale } from '../../lib/words/format.ts';
import { every, exactly, heard, made, named, ownPosts, quarter, quiet } from '../lenses/audits.ts';

afterEach(() => vi.unstubAllGlobals());

function drawn(what: ComponentChildren, locale: Locale = 'en') {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  render(<LocaleContext.Provider value={locale}>{what}</LocaleContext.Provider>, root);
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
  const press = (selector: string) =>
    root
      .querySelector(selector)
      ?.dispatchEvent(new (document.defaultView ?? globalThis).Event('click', { bubbles: true }));
  return { root, texts, press };
}

const EXCERPT = 'Forty tonnes, not one weld: the frame of the press for the new hall';
const PERMALINK = 'https://www.linkedin.com/feed/update/urn:li:activity:7000000/';

function forCall(reading: PageReading, locale: Locale = 'en', onCopyLine: (text: string) => void = () => {}) {
  const read = audit(reading, { locale, context: { lens: 'prospect' } });
  const lens = prospect({ audit: read, set: [], given: [], locale });
  const rows = postRows(read.reading, read.measures);
  const view = (
    <ProspectView audit={read} lens={lens} posts={reading.posts} rows={rows} locale={locale} onCopyLine={onCopyLine}>
      <p class="slot">strip</p>
    </ProspectView>
  );
  return { ...drawn(view, locale), lens };
}

const lively = () =>
  named(
    'lively',
    ownPosts(every(4, 8, 6), {
      permalink: PERMALINK,
      text: { excerpt: EXCERPT, length: 200, hashtags: [], truncated: true },
    }),
  );

describe('a prospect', () => {
  it('has the fact that the call needs as its headline, then what was counted, then the verdict in small', () => {
    const { root, texts, lens } = forCall(lively());
    expect(texts('h2')).toEqual([lens.headline]);
    expect(texts('.lead')).toEqual(['8 posts in 5 weeks, about every 4 days.']);
    expect(texts('.sure')[0]).toMatch(/^Active\. Medium confidence: [^;]+\.$/);
    const order = [...root.querySelectorAll('h2, .slot, h3')].map((each) => each.textContent);
    expect(order).toEqual([lens.headline, 'strip', 'To open the call', 'What is known']);
  });

  it('gives no gap that its own count contradicts, nor one of coarse dates', () => {
    // Half the gaps are 35 days, and four of them are no quarter.
    const uneven = named('uneven', ownPosts([1, 3, 5, 40, 75, 110, 145, 180]));
    expect(forCall(uneven).texts('.lead')[0]).not.toMatch(/about every/);
    const { measures } = made('even', ownPosts(every(4, 8, 6)));
    expect(gapBesideCount(measures)).toBe(4);
    expect(gapBesideCount({ ...measures, recency: { low: 6, high: 14, value: 10 } })).toBeNull();
    expect(gapBesideCount({ ...measures, postsInWindow: { low: 7, high: 8, value: null } })).toBeNull();
  });

  it('quotes no first words under a line about all that the page writes', () => {
    const words = { text: { excerpt: EXCERPT, length: 200, hashtags: [], truncated: true }, permalink: PERMALINK };
    const none = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };
    const { texts, lens, root } = forCall(
      named('unheard', ownPosts(every(4, 30, 20), { ...words, ...none }), { followers: 40_000 }),
    );
    const at = lens.lines.findIndex(({ id }) => id === 'pro-unheard');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(texts('.about')[at]).not.toContain('Forty tonnes');
    expect(root.querySelectorAll('.about')[at]?.querySelector('a')).not.toBeNull();
  });

  it('shows the line with a blank that a screen reader hears, and the sign after it on the same line', () => {
    const { root, texts } = forCall(lively());
    expect(texts('.line')[0]).toMatch(/^You posted .+ about blank; how is it going\?$/);
    expect(root.querySelector('.line .together .blank')?.parentElement?.textContent).toBe('blank;');
    expect(texts('.line').join()).not.toContain('_');
  });

  it('keeps the French no-break space between the blank and its sign', () => {
    const { root } = forCall(lively(), 'fr');
    expect(root.querySelector('.line .together')?.textContent).toBe('à compléter\u00a0;');
  });

  it('shows the first words of the post while they are at hand, cut between two words, and the way to it', () => {
    const { root, texts } = forCall(lively());
    expect(texts('.about bdi')[0]).toBe('“Forty tonnes, not one weld: the frame of the…”');
    const link = root.querySelector('.about a');
    expect(link?.getAttribute('href')).toBe(PERMALINK);
    expect(link?.textContent).toBe('open the post');
    expect(link?.getAttribute('aria-label')).toMatch(/^open the post of \d+ \w+ 2026/);
  });

  it('shows no words of a post that was stored, and no way to a post without an address', () => {
    const { texts } = forCall(named('stored', ownPosts(every(4, 8, 6))));
    expect(texts('.line').length).toBeGreaterThan(0);
    expect(texts('.about bdi')).toEqual([]);
    expect(texts('.about a')).toEqual([]);
  });

  it('copies the line as it is said', () => {
    const onCopy = vi.fn();
    const { press, root } = forCall(lively(), 'en', onCopy);
    press('.opening-lines button');
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^You posted .+ about …; how is it going\?$/);
    expect(root.querySelector('.opening-lines button')?.getAttribute('aria-label')).toMatch(/^Copy “You posted/);
  });

  it('says when not, on demand', () => {
    const { root, texts } = forCall(lively());
    expect(texts('.not-when')[0]).toBe('when not to say itIt is about grief, an accident or layoffs.');
    expect(root.querySelector('.not-when')?.hasAttribute('open')).toBe(false);
  });

  it('leads with the advice on a quiet page, then what is known, then one neutral question', () => {
    const { texts } = forCall(quiet());
    expect(texts('h2')).toEqual(['Nothing since 10 September']);
    expect(texts('.lead')[0]).toMatch(/^Leave the page out of the call/);
    expect(texts('.sure')).toEqual(['Present, but inactive. High confidence.']);
    expect(texts('h3')).toEqual(['What is known', 'If you need a first question']);
    expect(texts('.line')).toHaveLength(1);
    expect(texts('.about')[0]).toContain('Not suggested for another page this week.');
  });

  it('says a date once: not beside a sentence that names the day', () => {
    const facts = forCall(quiet()).texts('.known li');
    expect(facts[0]).toBe('Last post of its own: on 10 September, an image.');
    expect(forCall(lively()).texts('.known li')[0]).toMatch(/^Last post of its own: .+ \d+ Nov 2026 open the post$/);
  });

  it.each(['en', 'fr'] as const)('never has an owner’s step or a score, in %s', (locale) => {
    const { root, texts } = forCall(quiet(), locale);
    expect(texts('.steps')).toEqual([]);
    expect(root.textContent).not.toMatch(/ (100|\d+ h (a week|par semaine))/);
  });
});

function beside(page: AuditJson, mine?: AuditJson, set: AuditJson[] = [], locale: Locale = 'en') {
  const read = audit(page.reading, { locale, context: { lens: 'competitor' } });
  const lens = competitor({ audit: read, set, given: [], mine, locale });
  const rows = postRows(read.reading, read.measures);
  const view = (
    <CompetitorView
      audit={read}
      lens={lens}
      mine={mine}
      set={set}
      posts={read.reading.posts}
      rows={rows}
      locale={locale}
    >
      <p class="slot">strip</p>
    </CompetitorView>
  );
  return { ...drawn(view, locale), lens };
}

describe('a competitor', () => {
  const rival = () => made('rival', quarter(24, heard(20)));
  const own = () => made('own', quarter(3, heard(4)));

  it('says in sight that interactions are not compared, where one page was read without shares', () => {
    const unshared = quarter(8, { ...heard(4), shares: null });
    const { texts } = beside(rival(), made('own', unshared, { coverage: { view: 'signed-out' } }));
    expect(texts('p.hint')).toEqual([
      'Interactions are not compared: your page was read signed out, without shares. Read it signed in.',
    ]);
  });

  it('compares counts in the headline, where both are known and clearly differ', () => {
    const { texts, lens } = beside(rival(), own());
    expect(texts('h2')).toEqual(['24 posts against your 3 in 3 months']);
    expect(texts('.lead')).toEqual([`${lens.headline}.`]);
    expect(beside(rival(), own(), [], 'fr').texts('h2')).toEqual(['24 publications en 3 mois contre 3 pour vous']);
  });

  it('compares no counts where the difference is not clear', () => {
    const { texts, lens } = beside(made('rival', quarter(8)), made('own', quarter(7)));
    expect(texts('h2')).toEqual([lens.headline]);
    expect(texts('.place')).not.toContain('clear difference');
  });

  it('draws both strips on one axis in place of the page’s own, and each measure in figures and on a line', () => {
    const { root, texts } = beside(rival(), own());
    expect(texts('.slot')).toEqual([]);
    expect(texts('.strips .whose b')).toEqual(['rival', 'Your page']);
    expect(root.querySelectorAll('.strips .strip-row:not(.axis)')).toHaveLength(2);
    const at = texts('tbody th').indexOf('Posts in 3 months clear difference');
    const row = root.querySelectorAll('tbody')[at];
    const figures = [...(row?.querySelectorAll('.figure') ?? [])].map((each) => each.textContent);
    expect(figures[0]).toMatch(/^24 \(15 to 36\)/);
    expect(figures[1]).toMatch(/^3 \(1 to 9\)/);
    expect(row?.querySelectorAll('svg.whisker desc')).toHaveLength(2);
    expect(row?.querySelectorAll('svg.whisker.own')).toHaveLength(1);
  });

  it('stands beside the median of other pages where the own page is not known', () => {
    const set = [made('b', quarter(3)), made('c', quarter(4)), made('d', quarter(5))];
    const { texts, root } = beside(rival(), undefined, set);
    expect(texts('thead th')).toEqual(['rival', 'Median of 3']);
    expect(root.querySelectorAll('.own')).toHaveLength(0);
    expect(texts('.slot')).toEqual(['strip']);
  });

  it('says with nothing beside it what the page shows, and how to mark one’s own', () => {
    const { texts } = beside(made('alone', ownPosts(every(4, 8, 6))));
    expect(texts('h2')).toEqual(['8 posts in 5 weeks']);
    expect(texts('.lead')[0]).toMatch(/^\d+ interactions per post/);
    expect(texts('.slot')).toEqual(['strip']);
    expect(texts('.facts dd.value')).toHaveLength(3);
    expect(texts('.plain')[0]).toContain('choose “My page”');
    expect(texts('.hint')[0]).toMatch(/^8 images\./);
  });

  it('says why the own page is not compared, and not that it is unknown', () => {
    const elsewhere = made('own', quarter(3), { site: 'facebook' });
    const { texts } = beside(rival(), elsewhere);
    expect(texts('.plain')).toEqual(['Your page was read on Facebook: it is not compared with this one.']);
  });

  it('compares nothing where too little was read', () => {
    const { texts } = beside(made('few', ownPosts([1, 3])), own());
    expect(texts('h2')).toEqual(['Too little read to compare']);
    expect(texts('table, .facts')).toEqual([]);
  });

  it('gives what follows as steps, with the posts that they show', () => {
    const small = made('small', quarter(12, heard(40)), { page: { followers: { low: 500, high: 500, shown: '500' } } });
    const { texts, lens } = beside(small, own());
    expect(lens.remarks.length).toBeGreaterThan(0);
    expect(texts('.steps > li')).toHaveLength(lens.remarks.length);
    const shown = lens.remarks.filter(({ posts }) => posts.length > 0);
    expect(texts('.steps .post-links')).toHaveLength(shown.length);
  });
});

/** As tests/french.test.ts asks of all that is said. */
const BREAKABLE = /[\p{L}\d»’)] [:;?!»]|« /u;

it('sets French with its no-break spaces, in every part of both lenses', () => {
  const own = made('own', quarter(3, heard(4)));
  const set = [made('b', quarter(5)), made('c', quarter(6)), made('d', quarter(7))];
  const views = [
    forCall(lively(), 'fr'),
    forCall(quiet(), 'fr'),
    beside(made('rival', quarter(24, heard(20))), own, set, 'fr'),
    beside(made('rival', quarter(24, heard(20))), undefined, set, 'fr'),
    beside(made('alone', ownPosts(every(4, 8, 6))), undefined, [], 'fr'),
  ];
  for (const { root } of views) {
    const labels = [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '');
    const said = [...root.querySelectorAll('p, li, th, td, summary, dd, dt, h2, h3, desc, title')].map(
      (each) => each.textContent ?? '',
    );
    expect(said.length).toBeGreaterThan(8);
    expect([...said, ...labels].filter((text) => BREAKABLE.test(text))).toEqual([]);
  }
});
