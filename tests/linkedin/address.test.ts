import { describe, expect, test } from 'vitest';
import { linkedInAddress, organisationOf } from '../../lib/reading/linkedin/address.ts';
import { siteOf } from '../../lib/reading/site.ts';

const kindOf = (path: string) => linkedInAddress(new URL(path, 'https://www.linkedin.com'));

describe('pages of organisations', () => {
  test.each([
    ['/company/harrow-teale', 'harrow-teale', 'home'],
    ['/company/harrow-teale/posts/?feedView=all', 'harrow-teale', 'posts'],
    ['/showcase/harrow-labs/posts/', 'harrow-labs', 'posts'],
    ['/school/harrow-college/', 'harrow-college', 'home'],
    ['/company/harrow-teale/about/', 'harrow-teale', 'other'],
    ['/company/caf%C3%A9-teale/jobs/', 'café-teale', 'other'],
  ])('%s', (path, handle, tab) => {
    expect(kindOf(path)).toMatchObject({ kind: 'company', handle, id: null, tab });
  });
  test('by number', () => {
    expect(kindOf('/company/1234567/')).toMatchObject({ kind: 'company', handle: null, id: '1234567' });
  });
});

test.each([
  ['/company/1234567/admin/dashboard/', { kind: 'admin' }],
  ['/sales/company/1234567', { kind: 'sales-navigator' }],
  ['/authwall?sessionRedirect=x', { kind: 'login' }],
  ['/company/unavailable/', { kind: 'unavailable' }],
  ['/in/ann-teale/', { kind: 'elsewhere', what: 'profile' }],
  ['/feed/', { kind: 'elsewhere', what: 'feed' }],
  ['/', { kind: 'elsewhere', what: 'feed' }],
  ['/feed/update/urn:li:activity:7000000000000000001/', { kind: 'elsewhere', what: 'post' }],
  ['/posts/harrow-teale_activity-7000000000000000001-abcd', { kind: 'elsewhere', what: 'post' }],
  ['/search/results/companies/', { kind: 'elsewhere', what: 'search' }],
  ['/groups/123/', { kind: 'elsewhere', what: 'group' }],
  ['/jobs/view/123/', { kind: 'elsewhere', what: 'job' }],
  ['/company/', { kind: 'elsewhere', what: 'other' }],
  ['/company/%E0%A4%A/', { kind: 'elsewhere', what: 'other' }],
] as const)('%s is elsewhere', (path, expected) => {
  expect(kindOf(path)).toMatchObject(expected);
});

test('hosts by country are LinkedIn; look-alikes are not', () => {
  for (const host of ['www.linkedin.com', 'linkedin.com', 'fr.linkedin.com', 'ke.linkedin.com']) {
    expect(siteOf(`https://${host}/company/x`)).toBe('linkedin');
  }
  for (const url of [
    'https://linkedin.com.example.org/',
    'https://notlinkedin.com/',
    'https://a.b.linkedin.com/',
    'ftp://linkedin.com/',
    'x',
  ]) {
    expect(siteOf(url)).toBeNull();
  }
});

test('a link names the organisation that it leads to', () => {
  expect(organisationOf('https://fr.linkedin.com/company/Caf%C3%A9-Teale/about/?x=1')).toBe('café-teale');
  expect(organisationOf('/showcase/harrow-labs/')).toBe('harrow-labs');
  expect(organisationOf('https://example.com/company/harrow')).toBeNull();
  expect(organisationOf('https://www.linkedin.com/in/ann')).toBeNull();
  expect(organisationOf(null)).toBeNull();
});
