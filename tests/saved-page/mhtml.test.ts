/** MHTML in the forms that are about: encodings, letters, line ends, folded headers, frames by id and by address. */
import { describe, expect, test } from 'vitest';
import { saved, textsOf } from './on-disk.ts';

const URL_OF_PAGE = 'https://www.linkedin.com/company/caf%C3%A9-teale/posts/';

interface Part {
  headers: string[];
  body: string | Buffer;
}

function message(
  parts: Part[],
  { end = '\r\n', headers = [] as string[], boundary = '----b+(1)', tail = '--' } = {},
): Buffer {
  const top = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${URL_OF_PAGE}`,
    'Date: Fri, 20 Nov 2026 09:00:00 GMT',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;${end}\ttype="text/html";${end}\tboundary="${boundary}"`,
    ...headers,
  ];
  const line = (...texts: string[]) => Buffer.from(texts.map((text) => text + end).join(''), 'latin1');
  const sections = parts.flatMap((part) => [
    line(`--${boundary}`, ...part.headers, ''),
    Buffer.from(part.body as string),
    line(''),
  ]);
  return Buffer.concat([line(...top, '', ''), ...sections, line(`--${boundary}${tail}`)]);
}

const html = (body: string | Buffer, ...headers: string[]): Part => ({
  headers: ['Content-Type: text/html', ...headers],
  body,
});
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => (byte < 128 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join('');

describe('encodings', () => {
  test.each(['\r\n', '\n'])('quoted-printable, with soft line breaks: %j', (end) => {
    const body = quoted('<p class="a">café</p>').replace('caf', `ca=${end}f`);
    const page = saved(message([html(body, 'Content-Transfer-Encoding: quoted-printable')], { end }));
    expect(textsOf(page)).toEqual(['café']);
    expect(page.documents[0].document.querySelector('p')?.className).toBe('a');
    expect(page.savedAt?.toISOString()).toBe('2026-11-20T09:00:00.000Z');
  });

  test.each(['\r\n', '\n'])('base64, in lines: %j', (end) => {
    const body = Buffer.from('<p>café '.concat('x'.repeat(90)))
      .toString('base64')
      .replace(/.{76}/g, `$&${end}`);
    expect(textsOf(saved(message([html(body, 'Content-Transfer-Encoding: BASE64')], { end })))[0]).toMatch(
      /^café x{90}$/,
    );
  });

  test.each(['8bit', 'binary', '7bit'])('%s', (encoding) => {
    const part = html(Buffer.from('<p>café=3D</p>'), `Content-Transfer-Encoding: ${encoding}`);
    expect(textsOf(saved(message([part])))).toEqual(['café=3D']);
  });
});

describe('letters', () => {
  const western = Buffer.from('<p>l\x92\xe9t\xe9</p>', 'latin1');
  test('of the header', () => {
    const part: Part = { headers: ['Content-Type: text/html;\r\n charset="windows-1252"'], body: western };
    expect(textsOf(saved(message([part])))).toEqual(['l’été']);
  });
  test("of the page's meta, as Chromium writes it", () => {
    const meta = '<meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dwindows-1252">';
    const part = html(`<html><head>${meta}</head><body>l=92=E9t=E9`, 'Content-Transfer-Encoding: quoted-printable');
    expect(textsOf(saved(message([part])))).toEqual(['l’été']);
  });
});

describe('parts', () => {
  const frame = (src: string) =>
    html(`<html><body>top<iframe src="${src}"></iframe></body></html>`, `Content-Location: ${URL_OF_PAGE}`);

  test.each([
    ['content id', 'cid:frame-B@mhtml.blink', 'Content-ID: <frame-B@mhtml.blink>'],
    ['content id in percents', 'cid:frame%2BB@x', 'Content-ID: <frame+B@x>'],
    ['address', 'https://www.linkedin.com/preload/', 'Content-Location: https://www.linkedin.com/preload/'],
    ['address, from the page', '/preload/#top', 'Content-Location: https://www.linkedin.com/preload/'],
    ['a folded address', 'https://www.linkedin.com/a/b', 'Content-Location: https://www.linkedin.com/a\r\n /b'],
  ])('a frame by %s', (_, src, header) => {
    expect(textsOf(saved(message([frame(src), html('<p>in', header)])))).toEqual(['top', 'in']);
  });

  test("frames in frames; a frame's address is its part's", () => {
    const parts = [
      frame('cid:B'),
      html('<body>B<iframe src="/c"></iframe></body>', 'Content-ID: <B>', 'Content-Location: https://a.example/b'),
      html('<body>C', 'Content-Location: https://a.example/c'),
    ];
    const page = saved(message(parts));
    expect(textsOf(page)).toEqual(['top', 'B', 'C']);
    expect(page.documents.map(({ url }) => url)).toEqual([URL_OF_PAGE, 'https://a.example/b', 'https://a.example/c']);
  });

  test('pictures and styles among them, and a boundary in a text', () => {
    const parts = [
      { headers: ['Content-Type: text/css', 'Content-Location: https://a.example/x.css'], body: 'p{}' },
      html('<p>text ------b+(1) goes on\r\n ------b+(1)</p>'),
      { headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], body: 'iVBORw0KGgo=' },
    ];
    expect(textsOf(saved(message(parts)))).toEqual(['text ------b+(1) goes on ------b+(1)']);
  });

  test('the page is the one named as the start, else the first', () => {
    const parts = [html('second', 'Content-ID: <2@x>'), html('first', 'Content-ID: <1@x>')];
    const related = `Content-Type: multipart/related; boundary="----b+(1)"; start="<1@x>"`;
    expect(textsOf(saved(message(parts)))).toEqual(['second']);
    expect(textsOf(saved(message(parts, { headers: [related] })))).toEqual(['first']);
  });

  test('a message in the message', () => {
    const inner =
      '--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>rich\r\n--in--\r\n';
    const part: Part = { headers: ['Content-Type: multipart/alternative; boundary=in'], body: inner };
    expect(textsOf(saved(message([part])))).toEqual(['rich']);
  });

  test('cut off before its end', () => {
    expect(textsOf(saved(message([html('<p>all')], { tail: '' })))).toEqual(['all']);
  });

  test('of one part', () => {
    const text = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${URL_OF_PAGE}\r\n\r\n<p>caf=C3=A9`;
    const page = saved(text);
    expect([textsOf(page), page.url]).toEqual([['café'], URL_OF_PAGE]);
  });
});

test('the address: of the snapshot, else of the page', () => {
  const page = html('<p>x', 'Content-Location: https://www.linkedin.com/company/other/');
  expect(saved(message([page])).url).toBe(URL_OF_PAGE);
  const plain = Buffer.from(
    message([page])
      .toString('latin1')
      .replace(/Snapshot.*\r\n/, ''),
    'latin1',
  );
  expect(saved(plain).url).toBe('https://www.linkedin.com/company/other/');
});

test.each([
  ['HTML', '<html><body>Content-Type: multipart/related; boundary=b</body></html>'],
  ['words with a colon', 'Date: today\n\nContent-Type: multipart/related'],
])('no MHTML: %s', (_, text) => {
  expect(saved(text).documents).toHaveLength(1);
  expect(textsOf(saved(text))[0]).toContain('Content-Type: multipart/related');
});
