import { allJobs } from './all-jobs.ts';
import { bestPost } from './best-post.ts';
import { bigAudienceAsleep } from './big-audience-asleep.ts';
import { bursts } from './bursts.ts';
import { cadenceForSize } from './cadence-for-size.ts';
import { coarseDates } from './coarse-dates.ts';
import { countsUnread } from './counts-unread.ts';
import { emptyPage } from './empty-page.ts';
import { everyoneReacts } from './everyone-reacts.ts';
import { factsComplete } from './facts-complete.ts';
import { factsMissing } from './facts-missing.ts';
import { feedNotSeen } from './feed-not-seen.ts';
import { fewComments } from './few-comments.ts';
import { fewFollowers } from './few-followers.ts';
import { fewHashtags } from './few-hashtags.ts';
import { fewPosts } from './few-posts.ts';
import { filtered } from './filtered.ts';
import type { FindingRule } from './finding.ts';
import { followersSinceLast } from './followers-since-last.ts';
import { followersUnknown } from './followers-unknown.ts';
import { freshPin } from './fresh-pin.ts';
import { hasComments } from './has-comments.ts';
import { hasDocument } from './has-document.ts';
import { hasVideo } from './has-video.ts';
import { hiring } from './hiring.ts';
import { homeTab } from './home-tab.ts';
import { lastPost } from './last-post.ts';
import { linksOnly } from './links-only.ts';
import { longHole } from './long-hole.ts';
import { manyHashtags } from './many-hashtags.ts';
import { manyLinks } from './many-links.ts';
import { mostlyReshares } from './mostly-reshares.ts';
import { noDocument } from './no-document.ts';
import { noHashtags } from './no-hashtags.ts';
import { noJob } from './no-job.ts';
import { noOwnPostButReshares } from './no-own-post-but-reshares.ts';
import { noVideo } from './no-video.ts';
import { nobodyReacts } from './nobody-reacts.ts';
import { notInOrder } from './not-in-order.ts';
import { oldPin } from './old-pin.ts';
import { oneFormat } from './one-format.ts';
import { oneHit } from './one-hit.ts';
import { ownVoice } from './own-voice.ts';
import { partSeen } from './part-seen.ts';
import { postsUnread } from './posts-unread.ts';
import { recentEvent } from './recent-event.ts';
import { responseForSize } from './response-for-size.ts';
import { responseTrend } from './response-trend.ts';
import { seasonalPause } from './seasonal-pause.ts';
import { silence } from './silence.ts';
import { sinceLast } from './since-last.ts';
import { slowingOrGrowing } from './slowing-or-growing.ts';
import { smallButAlive } from './small-but-alive.ts';
import { steadyRhythm } from './steady-rhythm.ts';
import { textOnly } from './text-only.ts';
import { variedFormats } from './varied-formats.ts';
import { weekdayHabit } from './weekday-habit.ts';

/** Every finding, in the order of the diagnosis: what the verdict rests on first, what could not be read last. */
export const FINDINGS: readonly FindingRule[] = [
  emptyPage,
  lastPost,
  fewPosts,
  noOwnPostButReshares,
  silence,
  longHole,
  seasonalPause,
  bursts,
  cadenceForSize,
  steadyRhythm,
  weekdayHabit,
  slowingOrGrowing,
  responseForSize,
  bigAudienceAsleep,
  smallButAlive,
  responseTrend,
  nobodyReacts,
  everyoneReacts,
  oneHit,
  bestPost,
  fewComments,
  hasComments,
  mostlyReshares,
  ownVoice,
  allJobs,
  hiring,
  noJob,
  recentEvent,
  oneFormat,
  textOnly,
  linksOnly,
  variedFormats,
  noVideo,
  hasVideo,
  noDocument,
  hasDocument,
  manyLinks,
  manyHashtags,
  noHashtags,
  fewHashtags,
  oldPin,
  freshPin,
  fewFollowers,
  factsMissing,
  factsComplete,
  sinceLast,
  followersSinceLast,
  feedNotSeen,
  homeTab,
  filtered,
  notInOrder,
  partSeen,
  coarseDates,
  postsUnread,
  countsUnread,
  followersUnknown,
];
