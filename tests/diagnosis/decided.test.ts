/** Which test decides, where the evidence allows an unkinder verdict as well. */
import { describe, expect, it } from 'vitest';
import { judged } from '../../lib/diagnosis/judged.ts';
import { stepsOf } from '../../lib/diagnosis/verdict.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PostReading } from '../../lib/reading/reading.ts';
import { type Age, exactly, ownPosts, page } from './pages.ts';

const SILENT = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };

/** From the second post to the third are 26 to 33 days: a hole of a month, perhaps. */
const PERHAPS_IRREGULAR: Age[] = [2, 9, [35, 42], 44, 51, 58, 65, 72, 79, 86, 93];

function decided(posts: PostReading[]) {
  const reading = page(posts, { coverage: { order: 'newest-first' } });
  const measures = measure(reading);
  const { verdict, confidence, response } = judged(reading, measures);
  return { verdict, confidence, steps: stepsOf(reading, measures, response) };
}

describe('a page that is perhaps irregular', () => {
  it('and certainly unheard is called unheard, with little confidence', () => {
    const { verdict, confidence, steps } = decided(ownPosts(PERHAPS_IRREGULAR, SILENT));
    expect({ verdict, confidence }).toEqual({ verdict: 'unheard', confidence: 'low' });
    expect(steps.at(-1)).toEqual({ rule: 'unheard', holds: 'yes' });
    expect(steps).toContainEqual({ rule: 'irregular', holds: 'maybe' });
  });

  it('and heard is called active, with little confidence: the question of its rhythm was the last', () => {
    const { verdict, confidence, steps } = decided(ownPosts(PERHAPS_IRREGULAR));
    expect({ verdict, confidence }).toEqual({ verdict: 'active', confidence: 'low' });
    expect(steps.at(-1)).toEqual({ rule: 'irregular', holds: 'maybe' });
  });
});
