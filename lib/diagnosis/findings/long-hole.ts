import { isQuiet } from '../facts.ts';
import { rare } from '../rhythm.ts';
import { seenStretch } from '../seen-stretch.ts';
import { IRREGULAR_DAYS } from '../verdict-borders.ts';
import { finding, hasReshares, indices } from './finding.ts';

/** A month or more without an own post within the quarter, whatever the true ages are. A page that fell silent has its own finding. */
export const longHole = finding('long-hole', (facts) => {
  const { longestSilence, silenceOutOfSeason } = facts.measures;
  // Even gaps of a month are a rhythm, and are called so.
  if (rare(facts.measures)) return null;
  if (!longestSilence || isQuiet(facts) || !silenceOutOfSeason || silenceOutOfSeason.low < IRREGULAR_DAYS) return null;
  const values = { days: longestSilence, own: hasReshares(facts), seen: seenStretch(facts.measures) };
  const around = facts.list.own.filter(({ age }) => age.low <= facts.measures.window.days);
  return { tone: 'warn', values, posts: indices(around), benchmark: String(IRREGULAR_DAYS) };
});
