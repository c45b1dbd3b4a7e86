import { describe, expect, test } from 'vitest';
import { urnIn, urnInComponentKey, urnInstant, urnTime } from '../../lib/reading/linkedin/urn.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const idAt = (iso: string) => (BigInt(Date.parse(iso)) << 22n).toString();
const HOUR = 3_600_000;

/** The key as LinkedIn writes it: protobuf of one message with the id as a zigzag varint. */
function componentKey(field: number, id: bigint): string {
  const bytes: number[] = [];
  for (let rest = id * 2n; rest > 0n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
  const message = [(field << 3) | 2, bytes.length + 1, 0x08, ...bytes];
  return `${btoa(String.fromCharCode(...message))}-replaceableCommentToolsXyz`;
}

describe('an activity id is the clock', () => {
  test('to the millisecond', () => {
    const digits = idAt('2026-10-01T08:30:00.123Z');
    expect(urnInstant({ kind: 'activity', digits }, NOW, null)).toEqual({
      from: '2026-10-01T08:30:00.123Z',
      to: '2026-10-01T08:30:00.123Z',
      source: 'id',
    });
  });
  test.each(['9'.repeat(19), '1', '123456'])('%s holds no time', (digits) => {
    expect(urnTime({ kind: 'activity', digits }, NOW)).toBeNull();
  });
  test('an id of 10^30 is no id', () => {
    expect(urnIn(`urn:li:activity:1${'0'.repeat(30)}`)).toBeNull();
  });
});

test('a share is made before it is published: its id and the shown age bound the time', () => {
  const digits = idAt('2026-11-19T06:00:00Z');
  const age = { from: NOW.getTime() - 20 * HOUR, to: NOW.getTime() - 19 * HOUR };
  expect(urnInstant({ kind: 'share', digits }, NOW, null)).toMatchObject({
    from: '2026-11-19T06:00:00.000Z',
    to: NOW.toISOString(),
  });
  expect(urnInstant({ kind: 'share', digits }, NOW, age)).toMatchObject({
    from: '2026-11-19T16:00:00.000Z',
    to: '2026-11-19T17:00:00.000Z',
  });
  // The age says that it came out before it was made: one of the two is misread.
  expect(urnInstant({ kind: 'share', digits }, NOW, { from: 0, to: Date.parse('2026-11-18T00:00:00Z') })).toBeNull();
});

describe("a hashed card's key holds the id", () => {
  const id = BigInt(idAt('2026-10-01T08:30:00Z')) + 12345n;
  test('of an activity or an upload', () => {
    expect(urnInComponentKey(componentKey(1, id))).toEqual({ kind: 'activity', digits: String(id) });
    expect(urnInComponentKey(componentKey(2, id))).toEqual({ kind: 'ugcPost', digits: String(id) });
  });
  test('and nothing else is taken for one', () => {
    expect(urnInComponentKey(componentKey(3, id))).toBeNull();
    expect(urnInComponentKey('expandedAbc-replaceableCommentTools')).toBeNull();
    expect(urnInComponentKey(componentKey(1, id).replace('-replaceable', '-other'))).toBeNull();
    expect(urnInComponentKey(`${btoa('\u000a\u000b\u0008\u00ff')}-replaceableCommentTools`)).toBeNull();
  });
});
