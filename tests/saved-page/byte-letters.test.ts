/** The two encodings of MIME, undone as a mail library undoes them. */
import fc from 'fast-check';
import libqp from 'libqp';
import { describe, expect, test } from 'vitest';
import { bytesOf, lettersOf, ofBase64, unquoted } from '../../lib/saved-page/byte-letters.ts';
import { threadTime } from '../../scripts/fuzzing/campaign.ts';

const bytes = fc.uint8Array({ maxLength: 500 });

test('bytes come back, more of them than an engine takes arguments too', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(bytesOf(lettersOf(some))).toEqual(some);
    }),
  );
  const many = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
  expect(bytesOf(lettersOf(many))).toEqual(many);
});

describe('quoted-printable', () => {
  test('what libqp has encoded and wrapped', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const text = libqp.wrap(libqp.encode(Buffer.from(some)));
        expect([...bytesOf(unquoted(text))]).toEqual([...some]);
      }),
    );
  });
  test.each([
    ['a soft break', 'a=\r\nb=\nc', 'abc'],
    ['blanks that came on the way', 'a \t\r\nb=  \r\nc  ', 'a\r\nbc'],
    ['small letters', '=c3=a9', '\xc3\xa9'],
    ['a broken escape', '50=%=G1=4', '50=%=G1=4'],
    ['an encoded equals sign before digits', '=3D41', '=41'],
  ])('%s', (_, text, plain) => {
    expect(unquoted(text)).toBe(plain);
  });
  test('a line of blanks without end takes no time to speak of', () => {
    const begun = process.threadCpuUsage();
    unquoted(`${' '.repeat(1_000_000)}x`);
    expect(threadTime(begun)).toBeLessThan(1_000);
  });
});

describe('base64', () => {
  test('what Node has encoded, in lines', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const text = Buffer.from(some).toString('base64').replace(/.{76}/g, '$&\r\n');
        expect([...ofBase64(text)]).toEqual([...some]);
      }),
    );
  });
  test.each([
    ['cut off', 'Y2Fmw', 'caf'],
    ['without its padding', 'eHg', 'xx'],
    ['with something behind its padding', 'eHg=\r\n--b', 'xx'],
    ['nothing', '', ''],
  ])('%s', (_, text, plain) => {
    expect(lettersOf(ofBase64(text))).toBe(plain);
  });
});
