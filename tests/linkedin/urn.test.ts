import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../lib/reading/evidence.ts';
import { dated } from '../../lib/reading/linkedin/post.ts';
import { type Urn, urnIn, urnInComponentKey, urnInstant, urnTime } from '../../lib/reading/linkedin/urn.ts';

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
    expect(urnInstant({ kind: 'activity', digits }, NOW)).toEqual({
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

describe('a shown age beside an id', () => {
  const shareOf = (iso: string): Urn => ({ kind: 'share', digits: idAt(iso) });
  const clockOf = (iso: string): Urn => ({ kind: 'activity', digits: idAt(iso) });
  const readWith = (urn: Urn | null, age: { from: number; to: number } | null) => {
    const ledger: Ledger = new Map();
    const { publishedAt } = dated(ledger, urn, { proof: 'attribute', place: 'data-urn' }, age, NOW);
    const entry = ledger.get('publishedAt');
    return { publishedAt, proof: entry?.proof, disagree: entry?.disagree };
  };
  const hoursAgo = (from: number, to: number) => ({ from: NOW.getTime() - from * HOUR, to: NOW.getTime() - to * HOUR });

  test('bounds a share, which is made before it is published', () => {
    const share = shareOf('2026-11-19T06:00:00Z');
    expect(readWith(share, null).publishedAt).toMatchObject({
      from: '2026-11-19T06:00:00.000Z',
      to: NOW.toISOString(),
    });
    expect(readWith(share, hoursAgo(20, 19))).toMatchObject({
      publishedAt: { from: '2026-11-19T16:00:00.000Z', to: '2026-11-19T17:00:00.000Z', source: 'id' },
      proof: 'id',
    });
  });

  test('contradicts a share that was made days after it', () => {
    const nothing = { publishedAt: null, proof: null, disagree: true };
    expect(readWith(shareOf('2026-11-19T06:00:00Z'), hoursAgo(24 * 7, 24 * 6))).toEqual(nothing);
  });

  test('adds nothing to an activity, and may be short where a tab stood open', () => {
    const clock = clockOf('2026-11-15T06:00:00Z');
    const exact = '2026-11-15T06:00:00.000Z';
    for (const age of [null, hoursAgo(144, 120), hoursAgo(24, 23)]) {
      expect(readWith(clock, age).publishedAt).toEqual({ from: exact, to: exact, source: 'id' });
    }
  });

  test('contradicts an activity that is days younger: one of them is of something else', () => {
    expect(readWith(clockOf('2026-11-19T06:00:00Z'), hoursAgo(24 * 21, 24 * 14)).publishedAt).toBeNull();
    expect(readWith(clockOf('2026-10-19T06:00:00Z'), hoursAgo(3, 2)).publishedAt).toBeNull();
  });

  test('is all there is without an id', () => {
    expect(readWith(null, hoursAgo(3, 2))).toMatchObject({ publishedAt: { source: 'text' }, proof: 'text' });
  });
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
