/** The closed list of what the two sites themselves call their hosts, paths and parameters: never somebody's handle. */
import type { Site } from '../reading.ts';

/** Hosts of the two sites. */
export const FAMILY =
  /^(?:(?:www|m|l|lm|web|mobile|mbasic|touch|business|[a-z]{2,3}(?:-[a-z]{2})?)\.)?(?:linkedin|facebook)\.com$/;
/** What stands behind one of these names somebody, whatever it looks like. */
export const NAMING = /^(?:company|showcase|school|in|pub|people|pages|p|pg|groups|category|hashtag)$/;
/** But for these. */
export const NEVER_A_NAME = /^(?:unavailable|category)$/;

const LINKEDIN =
  'company showcase school in pub posts about people jobs life feed update updates pulse groups events search results all content companies ' +
  'messaging video videos mynetwork notifications admin dashboard page-posts published analytics sales home account authwall login uas ' +
  'checkpoint signup unavailable preload learning hiring insights ads ad-library redir redirect company-beta product products services setup';
const FACEBOOK =
  'profile.php permalink.php story.php photo.php video.php home.php login.php l.php r.php sharer.php login checkpoint recover reg signup ' +
  'two_step_verification people pages pg p category posts photos photos_by photos_albums photo videos reels reel watch stories events ' +
  'groups permalink about about_contact_and_basic_info directory_contact_info followers following friends_likes likes friends reviews ' +
  'mentions timeline info feed feeds search top jobs me t messages marketplace gaming hashtag public directory bookmarks help policies ' +
  'policy privacy settings saved notifications share sharer ads ad_campaign ad_center adsmanager api ajax business careers developers dialog ' +
  'donate fundraisers games legal lite memories notes offers places plugins terms weather creatorstudio page_insights insights ' +
  'publishing_tools professional_dashboard latest inbox manage media profile page community menu services live';

export const ROUTES: Record<Site, Set<string>> = {
  linkedin: new Set(LINKEDIN.split(' ')),
  facebook: new Set(FACEBOOK.split(' ')),
};

/** Parameters of the sites' own. */
export const PARAMETERS = new Set(
  (
    '__cft__[0] __tn__ comment_id commentUrn companyIds currentCompany dashCommentUrn eav fbid feedView hl id keywords lipi locale mibextid ' +
    'miniCompanyUrn next origin original_referer page paipv ref refId reply_comment_id replyUrn set sk sortBy start story_fbid tab trackingId trk type u ' +
    'updateEntityUrn url v viewAsMember _fb_noscript _rdr'
  ).split(' '),
);
