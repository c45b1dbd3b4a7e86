import { expect, it } from 'vitest';
import { advised } from '../lib/advised.ts';
import { pageKeys } from '../lib/reading/page-key.ts';
import { post, reading } from './readings.ts';

/** A page that has been silent for months: a call to it opens with a neutral question at most. */
const quiet = reading([post(150), post(160), post(171), post(185), post(200)]);
const ask = (given: { id: string; page: string; at: string }[]) => {
  const { audit } = advised({
    reading: quiet,
    context: { lens: 'prospect' },
    locale: 'en',
    earlier: null,
    given,
    others: [],
  });
  return audit.lens?.lens === 'prospect' ? audit.lens.given : null;
};

it('keeps the neutral question that a page had, under whichever name it was kept', () => {
  const first = ask([]);
  expect(first?.page).toBe(pageKeys(quiet)[0]);
  const other = 'ask-easier';
  expect(first?.id).not.toBe(other);
  expect(ask([{ id: other, page: 'linkedin:an-older-name', at: quiet.readAt }])?.id).toBe(other);
});
