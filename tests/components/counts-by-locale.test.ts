import { expect, it } from 'vitest';
import { pageWords, words } from '../../lib/words/words.ts';

/** As LinkedIn writes it in Italian: the person may read in another language. */
const eightThousand = { low: 8400, high: 8499, shown: '8,4 mila' };

it('writes an abbreviated number of followers in the reader’s language, never as the page has it', () => {
  expect(words('en').interface.page.followers(eightThousand)).toBe('8,400 to 8,499 followers');
  expect(words('fr').interface.page.followers(eightThousand)).toBe('8\u202f400 à 8\u202f499 abonnés');
  expect(pageWords('en').compare.followers(eightThousand)).toBe('8,400 to 8,499 followers');
  expect(pageWords('fr').compare.followers(eightThousand)).toBe('8\u202f400 à 8\u202f499 abonnés');
  expect(words('en').interface.page.followers({ low: 2480, high: 2480, shown: '2.480' })).toBe('2,480 followers');
});
