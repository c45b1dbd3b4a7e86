/** Plain data with something in it that no reader of ours would say: the wrong type, a figure out of range, a key of every object. */
import fc from 'fast-check';

type Fields = Record<string, unknown>;

/** Numbers choose among what the data has at that moment: a change fits any. */
export type Change =
  | { kind: 'set'; at: number; value: () => unknown }
  | { kind: 'key'; at: number; name: string; value: () => unknown }
  | { kind: 'swap' | 'like'; at: number; with: number }
  | { kind: 'drop'; at: number }
  | { kind: 'repeat'; at: number; times: number };

const PLAIN: readonly unknown[] = [
  ...[null, undefined, true, '', ' ', 0, -0, -1, 1.5, 1e10, 1e10 + 1, 2 ** 53, 1e308],
  ...[Number.NaN, Number.POSITIVE_INFINITY, 10n, '7', '1e3', '2,480', '\ud800', '\u202eabc', '\0'],
  ...['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'data:text/html,x'],
  ...['https://a/b c', 'https://', '//evil.example', `https://x.example/${'x'.repeat(3_000)}`],
  ...['9999-12-31T23:59:59Z', '2026-02-30T00:00:00Z', '2026-11-20T24:00:00Z', '2026-11-20', '+275760-09-13T00:00:00Z'],
  ...['1970-01-01T00:00:00Z', '2004-01-01T00:00:00Z', '2100-01-01T00:00:00.000Z', '2026-11-20T12:00:00.0000000001Z'],
  ...[`urn:li:activity:${'9'.repeat(19)}`, 'urn:li:activity:-1', `urn:li:share:${'1'.repeat(30)}`, '9'.repeat(25)],
];

/** Made anew each time: a change must not be seen in the next case. */
const VALUES: (() => unknown)[] = [
  ...PLAIN.map((value) => () => value),
  () => 'x'.repeat(300),
  () => 'x'.repeat(300_000),
  () => [],
  () => ({}),
  () => [[], [[]]],
  () => ({ length: 5_000 }),
  () => Array.from({ length: 6_000 }, () => null),
  () => Array.from({ length: 50_000 }, (_, index) => ({ id: String(index) })),
  () => Array.from({ length: 1_000_000 }, () => 0),
  () => Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, 'id'])),
  () => Object.create(null) as unknown,
  () => deep(2_000),
  // What Firefox hands over as it is, and Chromium as plain data.
  () => new Date(Number.NaN),
  () => new Map([['low', 1]]),
  () => new Uint8Array(16),
  () => /x/,
  () => new Error('x'),
  () => JSON.parse('{"__proto__":{"polluted":1},"low":1,"high":2,"shown":"1"}') as unknown,
];

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'valueOf',
  'hasOwnProperty',
  'length',
  'then',
  'ok',
  '',
];

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { low: value };
  return value;
}

const at = fc.nat({ max: 1_000_000 });
const value = fc.constantFrom(...VALUES);

/** One to four changes. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), at, value }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap' as const), at, with: at }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('like' as const), at, with: at }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('key' as const), at, name: fc.constantFrom(...NAMES), value }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), at }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('repeat' as const), at, times: fc.constantFrom(2, 30, 1_000) }),
    },
  ),
  { minLength: 1, maxLength: 4 },
);

const MOST_REPEATED = 10_000;

/** A place in data: what holds it, and under which key. */
interface Place {
  holder: Fields;
  key: string;
  path: string;
}

/** Changes the data where it stands; says in words what was done. */
export function change(data: object, each: Change): string {
  const places = placesIn(data as Fields, '');
  const place = places[each.at % places.length];
  if (place === undefined) return 'nothing';
  const { holder, key, path } = place;
  switch (each.kind) {
    case 'set':
      put(holder, key, each.value());
      return `${path} = ${inWords(holder[key])}`;
    case 'swap': {
      const other = places[each.with % places.length] ?? place;
      const [one, two] = [holder[key], other.holder[other.key]];
      // A part is not put into itself: no data that travels goes round in a circle.
      put(holder, key, copied(two));
      put(other.holder, other.key, copied(one));
      return `${path} <-> ${other.path}`;
    }
    case 'like': {
      // Of its own kind: what only figures together can give away.
      const alike = places.filter((other) => kindOf(other.holder[other.key]) === kindOf(holder[key]));
      const from = alike[each.with % alike.length] ?? place;
      put(holder, key, copied(from.holder[from.key]));
      return `${path} = ${from.path}`;
    }
    case 'key': {
      const inside = typeof holder[key] === 'object' && holder[key] !== null ? (holder[key] as Fields) : holder;
      put(inside, each.name, each.value());
      return `${path}: a key ${each.name}`;
    }
    case 'drop':
      // A list of bytes keeps its own.
      Reflect.deleteProperty(holder, key);
      return `${path}: gone`;
    case 'repeat': {
      if (!Array.isArray(holder)) return 'nothing';
      const part = holder[Number(key)];
      // A list of a million, a thousand times, would be the fuzzer's own fault.
      if (holder.length > MOST_REPEATED || (Array.isArray(part) && part.length > MOST_REPEATED)) return 'nothing';
      holder.push(...Array.from({ length: each.times }, () => copied(part)));
      return `${path}: ${each.times} times`;
    }
  }
}

/** As an own field, which an assignment to `__proto__` would not make. */
function put(holder: Fields, key: string, what: unknown): void {
  try {
    Object.defineProperty(holder, key, { value: what, enumerable: true, configurable: true, writable: true });
  } catch {
    // A list's length is not any value.
  }
}

function placesIn(holder: Fields, path: string): Place[] {
  return Object.keys(holder).flatMap((key) => {
    const inner = holder[key];
    const here = path === '' ? key : `${path}.${key}`;
    const isPlain = typeof inner === 'object' && inner !== null && (Array.isArray(inner) ? inner.length < 1_000 : true);
    return [{ holder, key, path: here }, ...(isPlain && here.length < 60 ? placesIn(inner as Fields, here) : [])];
  });
}

/** What is too deep to be copied stands in two places. */
function copied(what: unknown): unknown {
  try {
    return structuredClone(what);
  } catch {
    return what;
  }
}

function kindOf(what: unknown): string {
  return typeof what === 'string' ? `text ${what.replace(/\w+/g, 'x')}` : Object.prototype.toString.call(what);
}

function inWords(what: unknown): string {
  if (typeof what === 'object' && what !== null) return Object.prototype.toString.call(what);
  return String(what).slice(0, 40);
}
