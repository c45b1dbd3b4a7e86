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
 * object was made, minutes to hours (when scheduled, days) before: the time is then between that and the end of the
 * shown age, or `now` where no age is known.
 */
export function urnInstant(urn: Urn, now: Date, shownAge: { from: number; to: number } | null): Instant | null {
  const time = urnTime(urn, now);
  if (time === null) return null;
  if (urn.kind === 'activity') return instant(time, time);
  const from = Math.max(time, shownAge?.from ?? time);
  const to = shownAge?.to ?? now.getTime();
  return from <= to ? instant(from, to) : null;
}

function instant(from: number, to: number): Instant {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), source: 'id' };
}

/**
 * The id in a hashed card's `componentkey="<base64>-replaceableCommentTools..."`: protobuf, field 1 an activity or
 * field 2 a ugcPost, each a message whose field 1 is the id as a zigzag varint (research/linkedin-dom.md 3).
 */
export function urnInComponentKey(key: string): Urn | null {
  const encoded = /^([A-Za-z0-9+/_-]{8,40}={0,2})-replaceableCommentTools/.exec(key)?.[1];
  const bytes = encoded === undefined ? null : base64Bytes(encoded);
  if (bytes === null) return null;
  const [tag, length, inner] = bytes;
  const kind = tag === 0x0a ? 'activity' : tag === 0x12 ? 'ugcPost' : null;
  if (kind === null || length !== bytes.length - 2 || inner !== 0x08) return null;
  const digits = zigzagVarint(bytes.slice(3));
  return digits === null ? null : { kind, digits };
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
