/** Which page a reading is of, and which company. */
import { expect, it, test } from 'vitest';
import { pageKeys, sameCompany, samePage } from '../../lib/reading/page-key.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { named } from './audits.ts';

const of = (id: string | null, handle: string | null, url: string): PageReading => {
  const reading = named('x', []);
  return { ...reading, page: { ...reading.page, id, handle }, url };
};
const A = 'https://www.linkedin.com/company/a/?viewAsMember=true';

it('the steadiest name comes first, and an address has no query', () => {
  expect(pageKeys(of('77', 'A', A))).toEqual(['linkedin:77', 'linkedin:a', 'https://www.linkedin.com/company/a']);
  expect(pageKeys(of(null, null, A))).toEqual(['https://www.linkedin.com/company/a']);
});

test.each<[boolean, string, PageReading, PageReading]>([
  [true, 'one number, two handles: it was renamed', of('77', 'a', A), of('77', 'b', 'https://x.test/b')],
  [false, 'two numbers', of('77', 'a', A), of('78', 'a', A)],
  [true, 'one view without the number', of(null, 'A', A), of('77', 'a', 'https://x.test/b')],
  [false, 'two handles', of(null, 'a', A), of(null, 'b', A)],
  [true, 'only the address', of(null, null, A), of('77', 'a', 'https://www.linkedin.com/company/a/')],
  [false, 'two sites', of('77', 'a', A), { ...of('77', 'a', A), site: 'facebook' }],
])('%s: %s', (same, _, a, b) => {
  expect([samePage(a, b), samePage(b, a)]).toEqual([same, same]);
});

it('the same company is the person’s word, by an address, a key, or a word that both carry', () => {
  const linkedin = { reading: of('77', 'a', A) };
  const facebook = { reading: { ...named('a', []), site: 'facebook' as const } };
  expect(sameCompany(linkedin, facebook)).toBe(false);
  for (const sameCompanyAs of [A, 'linkedin:77', 'linkedin:a']) {
    expect(sameCompany(linkedin, { ...facebook, kept: { sameCompanyAs } })).toBe(true);
    expect(sameCompany({ ...facebook, kept: { sameCompanyAs } }, linkedin)).toBe(true);
    expect(sameCompany({ ...linkedin, kept: { sameCompanyAs } }, linkedin)).toBe(false);
  }
  const kept = { sameCompanyAs: 'Brackwell' };
  expect(sameCompany({ ...linkedin, kept }, { ...facebook, kept })).toBe(true);
  expect(sameCompany(linkedin, { ...facebook, kept: { sameCompanyAs: ' ' } })).toBe(false);
});
