/** Numbers in the place of numbers: ids one to one, counts so that "1.1K" and 1,123 still agree. */
import type { Chance, Draw } from './chance.ts';

/** Digits in, as many digits out. */
export type InventId = (digits: string) => string;

/**
 * The digits of an amount, from its first on. `exponent`: the power of ten of the first digit ("1.1K": 3).
 */
export type InventAmount = (digits: string, exponent: number) => string;

/** LinkedIn's ids are a moment in milliseconds and 22 bits more. */
const TIME_BITS = 22n;
const EARLIEST = Date.UTC(2010, 0, 1);
const DAY = 86_400_000;
const TRIES = 100;

export interface Clock {
  now: Date;
  /** What every moment of the page is moved by, in milliseconds. */
  shift: number;
}

/** The moment in an id, `null` where it holds none. */
function momentIn(digits: string, now: Date): number | null {
  if (digits.length !== 19) return null;
  const time = Number(BigInt(digits) >> TIME_BITS);
  return time >= EARLIEST && time <= now.getTime() + DAY ? time : null;
}

/** Ids one to one, of the same length. An id that holds a moment holds the moved one; any other holds none still. */
export function idInventor(chance: Chance, { now, shift }: Clock): InventId {
  const invented = new Map<string, string>();
  const used = new Set<string>();
  const fresh = (digits: string): string => {
    const draw = chance('id', digits);
    const time = momentIn(digits, now);
    let id = digits;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      id = time === null ? randomDigits(digits, draw) : movedId(time + shift, draw);
      const keepsKind = time !== null || momentIn(id, now) === null;
      if (id !== digits && keepsKind && !used.has(id)) break;
    }
    return id;
  };
  return (digits) => {
    if (/^0*$/.test(digits)) return digits;
    const known = invented.get(digits);
    if (known !== undefined) return known;
    const id = fresh(digits);
    invented.set(digits, id);
    used.add(id);
    return id;
  };
}

function movedId(time: number, draw: Draw): string {
  return String((BigInt(time) << TIME_BITS) | BigInt(draw(2 ** 22)));
}

function randomDigits(model: string, draw: Draw): string {
  return [...model].map((digit, index) => (index > 0 ? draw(10) : digit === '0' ? 0 : 1 + draw(9))).join('');
}

/**
 * Each digit is turned by what the digits before it decide. So two amounts that begin alike still do, and a count that
 * a site cuts stays the beginning of the exact one. Nothing and one stay themselves: they are words rather than numbers.
 */
export function amountInventor(chance: Chance): InventAmount {
  return (digits, exponent) => {
    if (exponent === 0 && digits.length === 1) return turned(digits, 2, chance('amount', '0:'));
    return [...digits]
      .map((digit, index) => {
        const draw = chance('amount', `${exponent}:${digits.slice(0, index)}`);
        return index === 0 ? turned(digit, 1, draw) : String((Number(digit) + draw(10)) % 10);
      })
      .join('');
  };
}

/** Another digit from `lowest` to 9; a lower one stays. */
function turned(digit: string, lowest: number, draw: Draw): string {
  const size = 10 - lowest;
  const value = Number(digit);
  return value < lowest ? digit : String(((value - lowest + 1 + draw(size - 1)) % size) + lowest);
}
