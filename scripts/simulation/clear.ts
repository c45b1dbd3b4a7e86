/**
 * Which cases are clear: a page far from every border, seen through a view that shows enough of it. Nothing here asks
 * how the view was judged. All of these hold:
 * - the view shows, in the order of time, at least 12 own posts whose time can be read;
 * - the exact verdict stays the same when all ages are a tenth shorter, or longer; when one own post in five is left out;
 *   when every post has a quarter fewer interactions, or a third more; when the interactions of a dozen own posts are all
 *   that is known, be it the newest dozen or one spread over the whole list;
 * - it does not hang on what the view's labels blur: it stays the same when the posts that share a label ("1mo") are
 *   spread evenly over the time that the label leaves open.
 */
import type { Verdict } from '../../lib/diagnosis/diagnosis.ts';
import type { Count, Instant, PageReading, PostReading } from '../../lib/reading/reading.ts';
import { verdictOf } from './outcome.ts';
import { exactly, shownSpan } from './readings.ts';
import { DAY, type TruePage } from './true-page.ts';
import type { View } from './view.ts';

const DOZEN = 12;
/** Interactions of younger posts are still coming. */
const SETTLED = 2 * DAY;

type Change = (exact: PageReading) => PageReading;

const IN_TIME: Change[] = [aged(0.9), aged(1.1), thinned(5, 1), thinned(5, 3)];
const IN_INTERACTIONS: Change[] = [
  heard(3 / 4),
  heard(4 / 3),
  dozenHeard(() => 1),
  dozenHeard((posts) => Math.max(1, Math.floor(posts / DOZEN))),
];
/** The verdicts that interactions can change: of a page that does not post enough they are not asked. */
const HEARD: Verdict[] = ['unheard', 'active', 'thriving'];

export function isClear(page: TruePage, exact: PageReading, truth: Verdict, view: View, shown: PageReading): boolean {
  const dated = shown.posts.filter(({ authorship, publishedAt }) => authorship === 'own' && publishedAt);
  if (view.order !== 'newest-first' || dated.length < DOZEN) return false;
  const isSame = (reading: PageReading) => verdictOf(reading) === truth;
  const changes = HEARD.includes(truth) ? [...IN_TIME, ...IN_INTERACTIONS] : IN_TIME;
  return (
    changes.every((change) => isSame(change(exact))) && (view.times === 'exact' || isSame(spread(page, view, exact)))
  );
}

const timeOf = ({ publishedAt }: PostReading) => Date.parse(publishedAt?.from ?? '');

function aged(by: number): Change {
  return (exact) => {
    const now = Date.parse(exact.readAt);
    const moved = (post: PostReading) => exactly(Math.round(now - (now - timeOf(post)) * by));
    return { ...exact, posts: exact.posts.map((post) => ({ ...post, publishedAt: moved(post) })) };
  };
}

/** Without each own post whose place, counted from the youngest, leaves `rest`. */
function thinned(every: number, rest: number): Change {
  return (exact) => {
    const places = ownPlaces(exact, () => true);
    return { ...exact, posts: exact.posts.filter((post) => (places.get(post) ?? rest + 1) % every !== rest) };
  };
}

function heard(by: number): Change {
  const part = (count: Count | null) => {
    const n = Math.round((count?.low ?? 0) * by);
    return { low: n, high: n, shown: String(n) };
  };
  return (exact) => ({
    ...exact,
    posts: exact.posts.map((post) => ({
      ...post,
      reactions: part(post.reactions),
      comments: part(post.comments),
      shares: part(post.shares),
    })),
  });
}

/** Only a dozen settled own posts are heard: every so many of them. */
function dozenHeard(stepFor: (posts: number) => number): Change {
  return (exact) => {
    const now = Date.parse(exact.readAt);
    const places = ownPlaces(exact, (post) => now - timeOf(post) > SETTLED);
    const step = stepFor(places.size);
    const isHeard = (place: number | undefined) => place !== undefined && place % step === 0 && place < DOZEN * step;
    return {
      ...exact,
      posts: exact.posts.map((post) => (isHeard(places.get(post)) ? post : { ...post, reactions: null })),
    };
  };
}

function ownPlaces({ posts }: PageReading, isCounted: (post: PostReading) => boolean): Map<PostReading, number> {
  const own = posts.filter((post) => post.authorship === 'own' && isCounted(post));
  return new Map(own.map((post, place) => [post, place]));
}

/** Own posts that share a label stand evenly in what it leaves open, in their order; where it is narrow they hardly move. */
function spread(page: TruePage, view: View, exact: PageReading): PageReading {
  const spans = exact.posts.map((post, place) => {
    const truth = page.posts[place];
    return post.authorship === 'own' && truth ? shownSpan(page, view, truth, place) : null;
  });
  const keyOf = (place: number) => `${spans[place]?.from} ${spans[place]?.to}`;
  const sharing = Map.groupBy(exact.posts.keys(), keyOf);
  const moved = (post: PostReading, place: number): Instant | null => {
    const span = spans[place];
    const group = sharing.get(keyOf(place)) ?? [];
    if (!span) return post.publishedAt;
    const part = (group.indexOf(place) + 0.5) / group.length;
    return exactly(Math.round(span.to - (span.to - span.from) * part));
  };
  return { ...exact, posts: exact.posts.map((post, place) => ({ ...post, publishedAt: moved(post, place) })) };
}
