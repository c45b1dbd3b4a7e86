/** What somebody who mends a layout sees of a page. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findShadows } from '../../lib/reading/shadows.ts';
import { skeletonOf } from '../../lib/reading/skeleton/skeleton.ts';
import { threadTime } from '../../scripts/fuzzing/campaign.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { LINKEDIN, NOW, skeletonFrom } from './opened.ts';

const ID = '7521942044283686912';
/** The lines inside the body, without the body's own. */
function inside(body: string, url = LINKEDIN, lang = 'en'): string[] {
  const lines = skeletonFrom(`<html lang="${lang}"><head></head><body><i></i><u></u>${body}</body></html>`, url).split(
    '\n',
  );
  const from = lines.findIndex((line) => line.trim() === 'u');
  return lines.slice(from + 1).map((line) => line.slice(2));
}

describe('elements', () => {
  test('show their tag, role, hooks and attribute names', () => {
    expect(
      inside(
        '<article role="article" class="feed-shared-update-v2" data-view-name="feed-full-update" hidden></article>',
      ),
    ).toEqual(['article role=article class=feed-shared-update-v# data-view-name=feed-full-update hidden']);
  });

  test('stand on the line of the one that holds nothing else', () => {
    expect(inside('<div><section><h2>Harrow &amp; Teale</h2></section></div><p>Oil</p>')).toEqual([
      'div > section > h2 "<words:2>"',
      'p "<words:1>"',
    ]);
  });

  test('that nobody knows have a number each, as have their attributes', () => {
    expect(inside('<x-harrow data-teale="1"></x-harrow><x-oil></x-oil><x-harrow data-teale></x-harrow>')).toEqual([
      '<tag:1> <attribute:1>=<number>',
      '<tag:2>',
      '<tag:1> <attribute:1>',
    ]);
  });

  test('out of sight say by which style', () => {
    expect(inside('<span style="color:red; display: none; font-family:harrow"></span>')).toEqual([
      'span style=display:none',
    ]);
  });
});

describe('relations', () => {
  test('stay: an id has one number wherever it stands', () => {
    const lines = inside(
      `<div data-urn="urn:li:activity:${ID}"><a href="/feed/update/urn:li:activity:${ID}/">x</a><b id="ember123">y</b></div>` +
        '<label for="ember123" aria-labelledby="ember123 harrow">z</label>',
    );
    expect(lines).toEqual([
      'div data-urn=urn:li:activity:<id:1>',
      ' a href=/feed/update/urn:li:activity:<id:1>/ "<words:1>"',
      ' b id=<id:2 ember#> "<words:1>"',
      'label for=<id:2 ember#> aria-labelledby=<id:2 ember#> <id:3> "<words:1>"',
    ]);
  });

  test('stay: the id in the code of a hashed card is that of its links', () => {
    // Field 1, an activity, of the id below: protobuf in base64.
    const code = 'CgsIgMCA8aDEtePQAQ==';
    const [line] = inside(`<div componentkey="${code}-replaceableCommentTools"><a href="/posts/1">x</a></div>`);
    expect(line).toMatch(/^div componentkey=<code of urn:li:activity:<id:1>> > a href=\/posts\/<id:2> /);
  });

  test('stay: a handle is the same in the address, in links and in other values', () => {
    const lines = inside(
      '<a href="https://www.linkedin.com/company/Harrow-Teale/about/?trk=x&secret=y">x</a><a href="/company/quellmark/">y</a>' +
        '<i data-id="harrow-teale"></i><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fharrow.example">z</a>',
    );
    expect(lines).toEqual([
      'a href=linkedin.com/company/<handle:1>/about/?trk&<parameter> "<words:1>"',
      'a href=/company/<handle:2>/ "<words:1>"',
      'i data-id=<handle:1>',
      'a href=l.facebook.com/l.php?u "<words:1>"',
    ]);
  });

  test('stay: of classes without a meaning the same ones have the same number', () => {
    expect(
      inside(
        '<b class="x1n2onr6 feed"></b><i class="x1 xk2 xj3"></i><u class="xk2 x1 xj3"></u><s class="_1a2b3c4d"></s>',
      ),
    ).toEqual([
      'b class=feed.<names:1 mixed-8>',
      'i class=<names:2 ×3>',
      'u class=<names:2 ×3>',
      's class=<names:3 hex-9>',
    ]);
  });
});

describe('addresses', () => {
  test.each([
    [
      'https://www.facebook.com/harrowteale/posts/pfbid0Abc?__cft__[0]=AZ1&__tn__=%2CO',
      'facebook.com/<handle:2>/posts/pfbid<id:1>?__cft__[0]&__tn__',
    ],
    ['https://m.facebook.com/profile.php?id=100012345678', 'm.facebook.com/profile.php?id=<id:1>'],
    [
      'https://www.linkedin.com/posts/harrow-teale_oil-activity-7521942044283686912-aB1c',
      'linkedin.com/posts/<handle:1>_…activity-<id:1>',
    ],
    ['https://fr.linkedin.com/in/ana-beltran', 'linkedin.com/in/<handle:2>'],
    ['/search/results/all/?keywords=%23oil&origin=HASH', '/search/results/all/?keywords&origin'],
    ['/company/posts/', '/company/<handle:2>/'],
    ['https://harrow.example/contact', '<address:1>'],
    ['mailto:ana@harrow.example', '<mail>'],
    ['tel:+33123456789', '<phone>'],
    ['#ember12', '#<id:1 ember#>'],
  ])('%s', (href, shape) => {
    expect(inside(`<a href="${href}"></a>`)).toEqual([`a href=${shape}`]);
  });
});

describe('texts', () => {
  test.each([
    ['3w', 'en', '<age>'],
    ['il y a 3 sem.', 'fr', '<age>'],
    ['2d • Edited', 'en', '<age> • <words:1>'],
    ['16 mars, 11:41', 'fr', '<date>'],
    ['2,480 followers', 'en', '<number> <words:1>'],
    ['1.1K', 'en', '<number>'],
    ['30 tis.', 'cs', '<number>'],
    ['30 tis.', 'xx', '<number> <words:1>'],
    ['2år', 'sv', '<age>'],
    ['2år', 'xx', '<number><words:1>'],
    ['Ann and 467 others', 'en', '<words:2> <number> <words:1>'],
    ['New pumps #hydraulics https://harrow.example/x', 'en', '<words:2> <hashtag> <address>'],
    ['​⁠', 'en', '<zero-width>'],
    ['...', 'en', '<signs>'],
    ['word '.repeat(150), 'en', '<words:99+>'],
  ])('%j in %s', (text, lang, kinds) => {
    expect(inside(`<p>${text}</p>`, LINKEDIN, lang)).toEqual([`p "${kinds}"`]);
  });

  test('for people in attributes are told by kind as well', () => {
    expect(
      inside('<img alt="Feed of the company"><b aria-label="12 reactions"></b><input placeholder="feed">'),
    ).toEqual(['img alt=<words:4>', 'b aria-label=<number> <words:1>', 'input placeholder=<words:1>']);
  });

  test('of scripts, styles and comments are not there', () => {
    expect(
      inside('<script>harrow()</script><style>.harrow{}</style><!-- harrow --><noscript>harrow</noscript>'),
    ).toEqual([]);
  });
});

describe('a long page', () => {
  const post = (n: number) =>
    `<li><div data-urn="urn:li:activity:${7_521_942_044_283_686_912n + BigInt(n)}"><time>3w</time><p>${'oil '.repeat(n % 9)}.</p></div></li>`;
  const feed = (posts: number) => `<ul>${Array.from({ length: posts }, (_, n) => post(n)).join('<hr>')}</ul>`;

  test('shows three of those that are alike, and counts the others', () => {
    const lines = inside(feed(10));
    expect(lines.filter((line) => line.includes('data-urn'))).toHaveLength(3);
    expect(lines.at(-1)).toBe(' … 13 more like those above');
  });

  test('keeps one that differs, wherever it stands', () => {
    const lines = inside(feed(5).replace('</ul>', '<li><article role="article">Oil</article></li></ul>'));
    expect(lines.at(-1)).toBe(' li > article role=article "<words:1>"');
  });

  test('of posts that all differ is folded by what they are on the outside', () => {
    const inner = (n: number) =>
      Array.from(
        { length: 60 },
        (_, place) =>
          `<${(n >> (place % 8)) & 1 ? 'b' : 'i'} data-view-name="feed-post-item" data-component-type="list-item">x</b>`,
      );
    const posts = Array.from(
      { length: 200 },
      (_, n) => `<article data-id="urn:li:activity:${n}">${inner(n).join('')}</article>`,
    );
    const skeleton = skeletonFrom(`<html><body>${posts.join('')}<footer>Oil</footer></body></html>`);
    expect(skeleton.length).toBeLessThanOrEqual(200_000);
    expect(skeleton).toMatch(/\n footer "<words:1>"$/);
    expect(skeleton).toMatch(/… 99\+ more like those above/);
  });

  test.each([
    ['200,000 nodes', '<p>x</p>'.repeat(200_000)],
    ['20,000 within one another', '<div>'.repeat(20_000)],
    ['20,000 with a neighbour each', '<div><b></b>'.repeat(20_000)],
    ['20,000 different attributes', Array.from({ length: 20_000 }, (_, n) => `<p data-x${n}="y${n}">`).join('')],
    [
      'one of a million letters',
      `<p class="${'x '.repeat(50_000)}" id="${'y'.repeat(1e6)}" href="${'/z'.repeat(5e5)}">${'a1 '.repeat(3e5)}</p>`,
    ],
  ])('ends soon, and within its bounds: %s', { timeout: 30_000 }, (_, body) => {
    const { document } = parseHTML(`<html><body>${body}</body></html>`);
    const top = { document: document as unknown as Document, url: LINKEDIN, visible: true };
    const started = process.threadCpuUsage();
    const skeleton = skeletonOf(
      { url: LINKEDIN, documents: [top], loading: false, styleOf: null, words: wordsOnDisk('linkedin') },
      NOW,
    );
    expect(threadTime(started)).toBeLessThan(2_000);
    expect(skeleton.length).toBeLessThanOrEqual(200_000);
  });
});

describe('parts of a page', () => {
  test('in open shadow roots are walked', () => {
    const { document } = parseHTML('<html><body><section><p>slotted</p></section></body></html>');
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    // A test's own document, with markup that stands here.
    if (root) root.innerHTML = '<article role="article">Harrow</article>';
    const page = { document: document as unknown as Document, url: LINKEDIN, visible: true };
    findShadows(page.document);
    const skeleton = skeletonOf(
      { url: LINKEDIN, documents: [page], loading: false, styleOf: null, words: wordsOnDisk('linkedin') },
      NOW,
    );
    expect(skeleton).toContain('article role=article "<words:1>"');
    expect(skeleton).toContain('section #shadow\n');
  });

  test('in frames follow the page, each under its own address', () => {
    const [top, frame] = ['<p>x</p>', '<h1>y</h1>'].map(
      (html) => parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document,
    );
    if (top === undefined || frame === undefined) throw new Error('There are two documents.');
    const skeleton = skeletonOf(
      {
        url: LINKEDIN,
        documents: [
          { document: top, url: LINKEDIN, visible: true },
          { document: frame, url: 'https://www.linkedin.com/preload/', visible: false },
        ],
        loading: false,
        styleOf: null,
        words: wordsOnDisk('linkedin'),
      },
      NOW,
    );
    expect(skeleton).toContain('#document 1 linkedin.com/company/<handle:1>/posts/\n');
    expect(skeleton).toContain('#document 2 linkedin.com/preload/ hidden\n');
  });

  test('with names of the DOM’s own stand in nobody’s way', () => {
    const form =
      '<form class="search-form"><input name="attributes"><input name="childNodes"><input name="localName"></form>';
    expect(inside(form)[0]).toBe('form class=search-form');
  });

  test('are the same again in the next skeleton', () => {
    const html = '<html lang="en"><body><p id="x1">3w</p><a href="/in/ana">Ana</a></body></html>';
    expect(skeletonFrom(html)).toBe(skeletonFrom(html));
  });
});
