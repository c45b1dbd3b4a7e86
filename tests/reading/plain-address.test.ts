import { describe, expect, it } from 'vitest';
import { plainAddress } from '../../lib/reading/plain-address.ts';

describe('the address of a page, plainly', () => {
  it.each([
    [
      'https://www.linkedin.com/company/harrow/posts/?trkEmail=x&midToken=y#top',
      'https://www.linkedin.com/company/harrow/posts/',
    ],
    ['https://www.facebook.com/profile.php?fbclid=x&id=1000', 'https://www.facebook.com/profile.php?id=1000'],
    ['https://www.facebook.com/harrow?locale=fr_FR', 'https://www.facebook.com/harrow'],
    ['https://fr.linkedin.com/company/harrow', 'https://fr.linkedin.com/company/harrow'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['no address', 'no address'],
  ])('%s', (url, plain) => {
    expect(plainAddress(url)).toBe(plain);
  });
});
