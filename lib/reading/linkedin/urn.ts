/** LinkedIn's ids: what they name, and the time that they hold. */
import type { Instant } from '../reading.ts';

export interface Urn {
  kind: 'activity' | 'share' | 'ugcPost';
  digits: string;
}

/** Ids are 64-bit; a longer number is not one. */
const URN = /urn:li:(activity|share|ugcPost):(\d{1,19})(?!\d)/;

/** The first post id in an attribute's value; `null` where there is none. */
export function urnIn(value: string | null): Urn | null {
  const match = URN.exec(value ?? '');
  return match === null ? null : { kind: match[1] as Urn['kind'], digits: match[2] ?? '' };
}

export function urnText(urn: Urn): string {
  return `urn:li:${urn.kind}:${urn.digits}`;
}

/** LinkedIn's own address of a post, free of words and tracking. */
export function urnPermalink(urn: Urn): string {
  return `https://www.linkedin.com/feed/update/${urnText(urn)}/`;
}

const EARLIEST = Date.UTC(2010, 0, 1);
const DAY = 86_400_000;

/**
 * The clock in an id: its upper bits are milliseconds since 1970 (research/linkedin-dom.md 4: 20 to 38 ms late on five
 * posts with a known time). `null` outside 2010 to a day after `now`, where it cannot be a time.
 */
export function urnTime(urn: Urn, now: Date): number | null {
  const time = Number(BigInt(urn.digits) >> 22n);
  return time >= EARLIEST && time <= now.getTime() + DAY ? time : null;
}

/**
 * When the post of this id came out. An `activity` is the act of publishing: exact. A `share` or `ugcPost` is when the
 * object was made, minutes to hours (when scheduled, days) before: the time is then between that and `now`.
 */
export function urnInstant(urn: Urn, now: Date): Instant | null {
  const time = urnTime(urn, now);
  if (time === null) return null;
  const from = new Date(time).toISOString();
  if (urn.kind === 'activity') return { from, to: from, source: 'id' };
  return time <= now.getTime() ? { from, to: now.toISOString(), source: 'id' } : null;
}

/**
 * The id in a hashed card's `componentkey="<base64>-replaceableCommentTools..."`: protobuf, field 1 an activity and
 * field 2 a ugcPost, each a message whose field 1 is the id as a zigzag varint (research/linkedin-dom.md 3). Of both, the
 * activity: it is the clock.
 */
export function urnInComponentKey(key: string): Urn | null {
  const encoded = /^([A-Za-z0-9+/_-]{8,60}={0,2})-replaceableCommentTools/.exec(key)?.[1];
  const bytes = encoded === undefined ? null : base64Bytes(encoded);
  return bytes === null ? null : (urnsInBytes(bytes)?.[0] ?? null);
}

/** The messages one after the other, in the order of their fields; `null` where a byte is left over. */
function urnsInBytes(bytes: number[]): Urn[] | null {
  const urns: Urn[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const [tag, length = 0, inner] = rest;
    const kind = tag === 0x0a ? 'activity' : tag === 0x12 ? 'ugcPost' : null;
    const digits = inner === 0x08 ? zigzagVarint(rest.slice(3, 2 + length)) : null;
    if (kind === null || digits === null || rest.length < 2 + length) return null;
    urns.push({ kind, digits });
    rest = rest.slice(2 + length);
  }
  return urns;
}

function base64Bytes(text: string): number[] | null {
  try {
    return [...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** `null` unless the bytes are one whole, positive varint of at most 64 bits. */
function zigzagVarint(bytes: number[]): string | null {
  if (bytes.length === 0 || bytes.length > 10 || (bytes.at(-1) ?? 0x80) >= 0x80) return null;
  if (bytes.slice(0, -1).some((byte) => byte < 0x80)) return null;
  const value = bytes.reduce((sum, byte, index) => sum | (BigInt(byte & 0x7f) << BigInt(7 * index)), 0n);
  return value % 2n === 0n && value > 0n ? String(value / 2n) : null;
}
