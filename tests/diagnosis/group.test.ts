import { describe, expect, it } from 'vitest';
import {
  type Belief,
  type Context,
  PURPOSES,
  type Score,
  VERDICTS,
  type Verdict,
} from '../../lib/diagnosis/diagnosis.ts';
import { groupOf } from '../../lib/diagnosis/group.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { diagnosisOf, every, ownPosts, page } from './pages.ts';

const { group: words } = deeperWords('en');
const at = (low: number, high = low): Score => ({ value: (low + high) / 2, low, high });
const mine = (belief?: Belief): Context => ({ lens: 'mine', ...(belief && { belief }) });
const said = (activity: Score | null, belief?: Belief, verdict: Verdict = 'irregular') =>
  groupOf({ activity, verdict }, mine(belief), words);

describe('belief and activity', () => {
  // Bpifrance Le Lab 2018: 44, 19, 9 and 28 %; late 53 = 44 + 9, of which the leaders' own answers say 53 %.
  it.each([
    ['late', 10, '44%', 'masse silencieuse', /hardly active, and think they are late/],
    ['in-step', 10, '19%', 'désinvoltes', /hardly active, and think they are in step or ahead/],
    ['ahead', 10, '19%', 'désinvoltes', /hardly active, and think they are in step or ahead/],
    ['late', 40, '9%', 'combatives', /are active, and think they are late/],
    ['in-step', 40, '28%', 'pionnières', /are active, and think they are in step or ahead/],
    ['ahead', 40, '28%', 'pionnières', /are active, and think they are in step or ahead/],
  ] as const)('%s at %d is %s, %s', (belief, activity, share, name, sentence) => {
    const group = said(at(activity), belief);
    expect(group?.share).toBe(`${share} in the 2018 study`);
    expect(group?.name).toContain(name);
    expect(group?.sentence).toMatch(sentence);
  });

  it('is said only where the whole interval lies on one side of 25', () => {
    expect(said(at(20, 30), 'late')).toBeNull();
    expect(said(at(20, 25), 'late')).toBeNull();
    expect(said(at(25, 40), 'late')?.name).toContain('combatives');
    expect(said(at(20, 24.9), 'late')?.name).toContain('masse silencieuse');
  });

  it('never contradicts the verdict beside it', () => {
    const with10 = VERDICTS.filter((verdict) => said(at(10), 'late', verdict) !== null);
    expect(with10).toEqual(['empty', 'abandoned', 'present-but-inactive', 'irregular']);
    const with40 = VERDICTS.filter((verdict) => said(at(40), 'late', verdict) !== null);
    expect(with40).toEqual(['irregular', 'unheard', 'active', 'thriving']);
  });

  it('is not said without an answer, of another’s page, without a verdict, or without an activity', () => {
    expect(said(at(10))).toBeNull();
    expect(said(null, 'late')).toBeNull();
    expect(groupOf({ activity: at(10), verdict: 'not-enough-evidence' }, mine('late'), words)).toBeNull();
    expect(groupOf({ activity: at(10), verdict: 'active' }, { lens: 'prospect', belief: 'late' }, words)).toBeNull();
  });

  it('calls a post a fortnight active, and one a month not', () => {
    // Worked activities of the research: 5 + 14 i, ten posts: 26.83; 20, 50, 80, 110: 9.39.
    const group = (ages: number[]) => groupOf(diagnosisOf(page(ownPosts(ages))), mine('ahead'), words)?.name;
    expect(group(every(14, 10, 5))).toContain('pionnières');
    expect(group([20, 50, 80, 110])).toContain('désinvoltes');
  });
});

describe.each(LOCALES)('its words in %s', (locale) => {
  const { sentences, names, explained, questions, share } = deeperWords(locale).group;

  it('name a group in small type alone, give no base, and explain "active" in posts', () => {
    for (const sentence of Object.values(sentences)) expect(sentence).not.toMatch(/silen|désinvolt|combati|pion/i);
    expect(new Set(Object.values(names)).size).toBe(4);
    expect(share({ percent: 19 })).not.toMatch(/ of |entreprises| des /);
    expect(explained).toMatch(
      locale === 'en' ? /post a fortnight.*no number of posts/ : /tous les quinze jours.*aucun nombre de publications/,
    );
    expect(explained).not.toMatch(/\d/);
  });

  it('ask for each belief, each purpose and each number of hours', () => {
    expect(Object.keys(questions.belief.answers)).toEqual(['late', 'in-step', 'ahead']);
    expect(Object.keys(questions.purpose.answers).sort()).toEqual([...PURPOSES].sort());
    expect(Object.keys(questions.hours.answers)).toEqual(['1', '2', '4', '8']);
  });
});
