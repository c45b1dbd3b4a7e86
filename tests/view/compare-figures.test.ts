import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { lastPostOf } from '../../lib/view/compare-figures.ts';
import { post, reading } from '../readings.ts';

const last = (page: PageReading) => lastPostOf(page, measure(page));

/** Seen to its end, with reshares alone, and so many posts that could not be read. */
const reshared = (holes: number): PageReading => {
  const page = reading([post(4, { authorship: 'reshare' }), post(30, { authorship: 'reshare' })]);
  return { ...page, coverage: { ...page.coverage, end: true, ...(holes > 0 && { holes }) } };
};

describe('the last post', () => {
  it('is none only where no own post can stand there unread', () => {
    expect(last(reshared(0))).toBe('none');
    expect(last(reshared(1))).toBeNull();
  });
});
