/** Files as they come from anywhere: cut off, joined, written anew in another encoding, packed, or something else altogether. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** Numbers choose a place in what the file has at that moment. */
export type Damage =
  | { kind: 'cut'; at: number }
  | { kind: 'without'; at: number; length: number }
  | { kind: 'byte'; at: number; byte: number }
  | { kind: 'insert'; at: number; token: string }
  | { kind: 'move'; at: number; length: number; to: number }
  | { kind: 'repeat'; at: number; length: number; times: number }
  | { kind: 'begin'; top: string }
  | { kind: 'nest'; levels: number; open: string }
  | { kind: 'encode'; as: Encoding; mark: boolean }
  | { kind: 'pack'; part: number };

const ENCODINGS = ['utf16le', 'utf16be', 'latin1', 'utf32'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** What means something to a parser of one of the forms. */
const TOKENS = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '-0',
  '1e999',
  '-1',
  '"\\u0000"',
  '"\\ud800"',
  '\\',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '\n',
  '\r\n',
  '\u2028',
  '\0',
  '\ufeff',
  ' ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</textarea>',
  '<plaintext>',
  '<template shadowrootmode="open">',
  '<frameset><frame src="data:text/html,x">',
  '<iframe srcdoc="&lt;p&gt;x">',
  '<base href="https://evil.example/">',
  '<meta charset="utf-7">',
  '<meta charset="utf-16le">',
  '<!-- saved from url=(0014)about:internet -->',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: multipart/related; boundary="x"\r\n\r\n--x',
  '\r\n--x--\r\n',
  '=3D',
  '=\r\n',
  'urn:li:activity:7529149427189943532',
  '9'.repeat(60),
  '2026-11-20T12:00:00Z',
];

/** How files of other kinds begin: ZIP, gzip, PNG, PDF, SQLite, UTF-16, a shell, a mail. */
const TOPS = [
  'PK\x03\x04\x14\0\0\0\x08\0',
  '\x1f\x8b\x08\0\0\0\0\0',
  '\x89PNG\r\n\x1a\n',
  '%PDF-1.7\n',
  'SQLite format 3\0',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '\0\0\0\0',
  '#!/bin/sh\n',
  'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n',
  '<?xml version="1.0" encoding="utf-16"?>',
  'GIF89a',
];

const at = fc.nat({ max: 10_000_000 });
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20_000 }));

/** One to three. */
export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at }),
    fc.record({ kind: fc.constant('without' as const), at, length }),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('byte' as const), at, byte: fc.nat({ max: 255 }) }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('insert' as const), at, token: fc.constantFrom(...TOKENS) }),
    },
    fc.record({ kind: fc.constant('move' as const), at, length, to: at }),
    fc.record({ kind: fc.constant('repeat' as const), at, length, times: fc.constantFrom(2, 10, 200) }),
    fc.record({ kind: fc.constant('begin' as const), top: fc.constantFrom(...TOPS) }),
    fc.record({
      kind: fc.constant('nest' as const),
      levels: fc.constantFrom(1, 3, 5_000),
      open: fc.constantFrom('[', '{"a":', '<div>', '"'),
    }),
    fc.record({ kind: fc.constant('encode' as const), as: fc.constantFrom(...ENCODINGS), mark: fc.boolean() }),
    fc.record({ kind: fc.constant('pack' as const), part: fc.nat({ max: 150 }) }),
  ),
  { minLength: 1, maxLength: 3 },
);

/** No file grows beyond this by a repetition: bytes. */
const LARGEST = 8_000_000;

/** The file after it. */
export function damaged(bytes: Buffer, damage: Damage): Buffer {
  const place = (index: number) => (bytes.length === 0 ? 0 : index % (bytes.length + 1));
  switch (damage.kind) {
    case 'cut':
      return bytes.subarray(0, place(damage.at));
    case 'without':
      return joined(bytes.subarray(0, place(damage.at)), bytes.subarray(place(damage.at) + damage.length));
    case 'byte': {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[damage.at % copy.length] = damage.byte;
      return copy;
    }
    case 'insert':
      return inserted(bytes, place(damage.at), Buffer.from(damage.token));
    case 'move': {
      const part = bytes.subarray(place(damage.at), place(damage.at) + damage.length);
      const rest = joined(bytes.subarray(0, place(damage.at)), bytes.subarray(place(damage.at) + damage.length));
      return inserted(rest, damage.to % (rest.length + 1), part);
    }
    case 'repeat': {
      const part = bytes.subarray(place(damage.at), place(damage.at) + damage.length);
      const times = Math.min(damage.times, Math.floor(LARGEST / Math.max(1, part.length)));
      return inserted(bytes, place(damage.at), Buffer.concat(Array.from({ length: times }, () => part)));
    }
    case 'begin':
      return joined(Buffer.from(damage.top, 'latin1'), bytes);
    case 'nest':
      return joined(Buffer.from(damage.open.repeat(damage.levels)), bytes);
    case 'encode':
      return encoded(bytes.toString('utf8'), damage);
    case 'pack': {
      // Over a hundred per cent it is whole.
      const packed = gzipSync(bytes, { level: 1 });
      return packed.subarray(0, Math.ceil((packed.length * Math.min(100, damage.part)) / 100));
    }
  }
}

function joined(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function inserted(bytes: Buffer, at: number, part: Buffer): Buffer {
  return joined(bytes.subarray(0, at), part, bytes.subarray(at));
}

function encoded(text: string, { as, mark }: Extract<Damage, { kind: 'encode' }>): Buffer {
  const whole = mark && as !== 'latin1' ? `\ufeff${text}` : text;
  if (as === 'utf16be') return Buffer.from(whole, 'utf16le').swap16();
  if (as === 'utf32') {
    return Buffer.from(Uint32Array.from(whole.slice(0, 100_000), (letter) => letter.codePointAt(0) ?? 0).buffer);
  }
  return Buffer.from(whole, as);
}

/** The damage in words. */
export function inWords(damage: Damage): string {
  return JSON.stringify(damage, (_, value) => (typeof value === 'string' ? value.slice(0, 40) : value));
}
