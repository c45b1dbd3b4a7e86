import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../lib/export/file-name.ts';

const AT = new Date('2026-11-20T23:30:00Z');

/** Windows, macOS and Linux together: signs, device names, ends, lengths. */
function isAllowed(name: string): boolean {
  return (
    !/[<>:"/\\|?*\p{C}\s]/u.test(name) &&
    !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) &&
    !/^[.-]|[. ]$/.test(name) &&
    name.length <= 100 &&
    Buffer.byteLength(name) <= 255
  );
}

it('is allowed on every system, whatever a page is called', () => {
  const anySign = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
  const word = fc.oneof(
    fc.string(),
    fc.array(anySign, { maxLength: 80 }).map((signs) => signs.join('')),
    fc.constantFrom(
      'CON',
      'nul.txt',
      '../../etc',
      'C:\\x',
      '…',
      '🧱'.repeat(99),
      'ß'.repeat(99),
      '\u202Egpj.exe',
      'a\u0000b',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.constantFrom('csv', 'json', 'png'), (words, ending) => {
      const name = fileName(words, AT, ending);
      expect(isAllowed(name), name).toBe(true);
      expect(name.startsWith('rollcall-') && name.endsWith(`2026-11-20.${ending}`)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['keeps letters of any script, and their marks', ['किताब घर', 'Ώμέγα'], 'rollcall-किताब-घर-ώμέγα-2026-11-20.md'],
  ['is the same however accents are composed', ['Socie\u0301te\u0301'], 'rollcall-société-2026-11-20.md'],
  ['says nothing where there is nothing', ['', '//'], 'rollcall-2026-11-20.md'],
])('%s', (_, words, name) => {
  expect(fileName(words, AT, 'md')).toBe(name);
});
