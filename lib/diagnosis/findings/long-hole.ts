import { isQuiet } from '../facts.ts';
import { IRREGULAR_DAYS } from '../verdict-borders.ts';
import { finding, hasReshares, indices, seenStretch } from './finding.ts';

/** A month or more without an own post within the quarter, whatever the true ages are. A page that fell silent has its own finding. */
export const longHole = finding('long-hole', (facts) => {
  const { longestSilence, silenceOutOfSeason } = facts.measures;
  if (!longestSilence || isQuiet(facts) || !silenceOutOfSeason || silenceOutOfSeason.low < IRREGULAR_DAYS) return null;
  const values = { days: longestSilence, own: hasReshares(facts), seen: seenStretch(facts) };
  const around = facts.list.own.filter(({ age }) => age.low <= facts.measures.window.days);
  return { tone: 'warn', values, posts: indices(around), benchmark: String(IRREGULAR_DAYS) };
});
