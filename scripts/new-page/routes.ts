/** First and later parts of a path that are the sites' own, never somebody's handle. */
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

export const ROUTES = { linkedin: new Set(LINKEDIN.split(' ')), facebook: new Set(FACEBOOK.split(' ')) };
