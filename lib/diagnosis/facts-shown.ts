import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { diagnosis as catalogue } from '../words/en/diagnosis.ts';
import { expectedCadence, expectedInteractions, roundReference } from './curves.ts';
import { heardFigure, saidGap } from './said-figures.ts';
import { QUARTER, seenStretch } from './seen-stretch.ts';

type Words = (typeof catalogue)['facts'];

const WEEK = 7;

/** "74 days", "since the last post", "usually: about 9". The reference is `null` where none can be given. */
export interface Fact {
  value: string;
  name: string;
  /** The same, where there is little room. */
  short: string;
  reference: string | null;
}

/** The three facts that carry every verdict, each with its reference: recency, posts in the part seen, interactions. */
export function factsShown(reading: PageReading, measures: Measures, words: Words): [Fact, Fact, Fact] {
  return [
    recencyFact(reading, measures, words),
    cadenceFact(reading, measures, words),
    heardFact(reading, measures, words),
  ];
}

function recencyFact(reading: PageReading, measures: Measures, words: Words): Fact {
  const { recency, posts, window } = measures;
  const own = posts.reshares > 0;
  const named = { name: words.sinceLast({ own }), short: words.short.sinceLast({ own }) };
  const gap = saidGap(measures);
  if (recency) return { value: words.days(recency), ...named, reference: gap === null ? null : words.usually({ gap }) };
  const none = reading.coverage.feed !== 'not-seen' && window.complete && posts.own === 0;
  return none
    ? { value: words.noPost, ...alike(words.ofItsOwn), reference: null }
    : { value: words.unknown, ...named, reference: null };
}

function cadenceFact({ site, coverage }: PageReading, measures: Measures, words: Words): Fact {
  const { window, postsInWindow, followers, list } = measures;
  if (coverage.feed === 'not-seen') return { value: words.unknown, ...alike(words.inWhatWasSeen), reference: null };
  if (!list.sound && postsInWindow.low === 0)
    return { value: words.unknown, ...inStretch(QUARTER, words), reference: null };
  const value = words.postsSeen({ posts: postsInWindow, sound: list.sound });
  if (!list.sound) return { value, ...inStretch(QUARTER, words), reference: null };
  if (window.days === 0) return { value, ...alike(words.inWhatWasSeen), reference: null };
  const named = inStretch(seenStretch(measures), words);
  if (!followers?.value) return { value, ...named, reference: null };
  const about = roundReference((expectedCadence(site, followers.value) * window.days) / WEEK);
  return { value, ...named, reference: words.thisSize({ about }) };
}

function heardFact({ site }: PageReading, { interactions, followers, list }: Measures, words: Words): Fact {
  if (!interactions) return { value: words.unknown, ...alike(words.interactions), reference: null };
  const value = words.heard({ interactions: heardFigure(interactions) });
  const read = { posts: interactions.unread > 0 ? interactions.posts : null };
  const named = { name: words.median(read), short: words.short.median(read) };
  if (!followers?.value || !list.sound) return { value, ...named, reference: null };
  const about = roundReference(expectedInteractions(site, followers.value));
  return { value, ...named, reference: words.thisSize({ about }) };
}

const alike = (name: string) => ({ name, short: name });

const inStretch = (stretch: Parameters<Words['inStretch']>[0], words: Words) => ({
  name: words.inStretch(stretch),
  short: words.short.inStretch(stretch),
});
