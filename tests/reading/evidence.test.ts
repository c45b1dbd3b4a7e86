import { describe, expect, test } from 'vitest';
import {
  type Claim,
  claim,
  disagreements,
  type Ledger,
  proofsOf,
  settle,
  settleCount,
} from '../../lib/reading/evidence.ts';
import type { Count } from '../../lib/reading/reading.ts';

function settled(claims: Claim<string>[]) {
  const ledger: Ledger = new Map();
  return { value: settle(ledger, 'name', claims), proofs: proofsOf(ledger), disagreements: disagreements([ledger]) };
}

describe('a value', () => {
  test('is the one with the strongest proof, in whatever order the places were asked', () => {
    const claims = [
      claim('text', 'h1', 'Harrow'),
      claim('id', 'address', 'Harrow'),
      claim<string>('aria', 'label', null),
    ];
    expect(settled(claims)).toEqual({ value: 'Harrow', proofs: { name: 'id' }, disagreements: [] });
  });
  test('is unknown, and said to be, where a place excludes it', () => {
    expect(settled([claim('id', 'address', 'Harrow'), claim('text', 'h1', 'Teale')])).toEqual({
      value: null,
      proofs: {},
      disagreements: ['name'],
    });
  });
  test('is unknown and undisputed where no place has it', () => {
    expect(settled([claim<string>('id', 'address', null)])).toEqual({ value: null, proofs: {}, disagreements: [] });
  });
});

describe('a count', () => {
  const count = (low: number, high = low): Count => ({ low, high, shown: String(low) });
  const read = (claims: Claim<Count>[]) => {
    const ledger: Ledger = new Map();
    return [settleCount(ledger, 'followers', claims)?.low ?? null, proofsOf(ledger).followers ?? null];
  };
  test('is the most exact of those that can all be true', () => {
    const rounded = claim('data', 'header', count(39_500, 40_999));
    expect(read([rounded, claim('text', 'rail', count(40_164))])).toEqual([40_164, 'text']);
    expect(read([claim('text', 'rail', count(40_164)), claim('aria', 'label', count(40_164))])).toEqual([
      40_164,
      'aria',
    ]);
  });
  test('is unknown where two cannot both be true', () => {
    expect(read([claim('data', 'header', count(39_500, 40_999)), claim('text', 'rail', count(41_000))])).toEqual([
      null,
      null,
    ]);
  });
});
