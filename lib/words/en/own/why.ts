/**
 * What the steps on one's own page rest on: a fact, and who found it, as a person may look it up. Vendors' studies are of
 * pages run with a publishing tool, and show no cause.
 */
export const WHY = {
  close:
    'A Facebook page can be unpublished and brought back later; a LinkedIn page can be deactivated (support.shoppop.com; LinkedIn Help).',
  oneSite:
    '42% of the firms spend nothing on social networks, and 84% name time as an obstacle (Bpifrance Le Lab, 2018).',
  strategy: '70% of the firms asked had no strategy for social networks (Bpifrance Le Lab, 2018).',
  time: '84% of the firms name time as an obstacle, and 57% skills (Bpifrance Le Lab, 2018).',
  budget:
    'Experts put a first active presence at 10,000 € a year or more, people included; 86% of the firms spend less (Bpifrance Le Lab, 2018).',
  calendar: '73% of the firms have no publishing plan (Afnic, 2019; mostly very small firms).',
  kit: 'First an editorial line (what the page talks about, and to whom), then a calendar over several months: the first two steps that the study’s authors advise (Bpifrance Le Lab, 2018).',
  leader:
    'The first driver of a firm’s activity is the leader’s own use, and 72% of the leaders are hardly active (Bpifrance Le Lab, 2018).',
  training:
    'Trained staff are the second driver, after the leader; 69% of the firms train nobody (Bpifrance Le Lab, 2018).',
  pays: 'Asked whether their presence pays, 45% cannot say (Afnic, 2023; mostly very small firms).',
  neither:
    'Being present is neither easy nor free: say first what for, and how (C. Schoenberg, L’Usine Nouvelle, 2018).',
  beyond: 'The networks have uses beyond communication (C. Schoenberg, L’Usine Nouvelle, 2018).',
  peers: 'Circles of peers and examples, rather than orders (C. Schoenberg, L’Usine Nouvelle, 2018).',
  hires:
    'Social networks accounted for 13% of managers’ hires in 2018, 16% in firms of 100 to 249 people (Apec, France).',
  recruiters: 'Half the firms that are on social media recruit there (Insee, 2017).',
  consent:
    'A photo of staff needs their consent beforehand, in writing, for a stated use, and it can be withdrawn (Code civil, article 9).',
  frequency:
    'The studies disagree: one sees more views per post at two to five posts a week (Buffer, 2025, mostly people’s profiles), another no clear effect on 41,170 pages (Metricool, 2024). So it is a test.',
  fewerOnFacebook:
    'Facebook pages under 10,000 followers got most per post at one to five posts a month (HubSpot, about 2015: an old study).',
  formats:
    'LinkedIn pages run with a publishing tool: a document draws 7.0% engagement (responses and clicks per view), a video 6.0%, an image 5.3%, a text 4.5% (Socialinsider, 2026).',
  video:
    'LinkedIn pages run with a publishing tool: a video draws 6.0% engagement (responses and clicks per view), a text 4.5%; video views fell by 36% (Socialinsider, 2026).',
  poll: 'LinkedIn pages run with a publishing tool: a poll reaches 2.2 times the median post (notes at hedaro.com), and draws little engagement, 4.2% (Socialinsider, 2026).',
  repost:
    'A reshare reaches about half as many people as the median post of a LinkedIn page: 0.47 times (notes at hedaro.com).',
  photos:
    'Leaders’ own photos did better than stock ones in 4,494 posts of 184 leaders of big firms (Kekst CNC, 2023).',
  albums:
    'On Facebook pages run with a publishing tool, albums draw the most interactions (Socialinsider, about 2025).',
  smallest: 'The smallest Facebook pages draw the most interactions per follower (Socialinsider, about 2025).',
  plainTalk:
    'On Facebook pages run with a publishing tool, plain text draws the most comments (Socialinsider, about 2025).',
  links:
    'The evidence conflicts: links go with 13.6% more interactions (Metricool, 2025), or with 26.5% less reach, that is, fewer people who see the post (Ordinal, 2026). So it is a test, not a rule.',
  start: 'The advice to put the point in the first 200 characters is AuthoredUp’s (quoted by justpollen.com).',
  hashtags: 'The first three hashtags are said to count, and hashtags can no longer be followed (3thinkrs.com).',
  people:
    'On LinkedIn, people’s posts draw 2.6% engagement (responses per view), pages’ posts 1.74% (Metricool, 2026).',
  voices:
    'The same content is clicked twice as often when an employee shares it (LinkedIn, 2016: big firms, and LinkedIn sold a tool for it). It has to be voluntary.',
  replies: 'Accounts that answer comments see 30% more engagement on LinkedIn (Buffer, 2026; it claims no cause).',
  expertise:
    'Of 3,200 decision-makers, 49% say that expert content led them to award business, and 25% dropped a firm over poor content (Edelman and LinkedIn, 2020).',
  cases:
    'Figures, concrete advice and cases are what marks quality for those who buy (Edelman and LinkedIn, 2024; France was not surveyed).',
  invitations:
    'A page has a monthly pool of invitations, renewed on the 1st; an accepted one comes back to it (LinkedIn Help).',
  complete: 'Complete pages get 30% more views a week (LinkedIn, quoted by wearehdk.com, 2023).',
  badge:
    'The badge takes a page claimed by its firm, the right place and site address, and an active administrator (infosunrise.com, swipeinsight.app).',
  reviews:
    'In the US, 40% read reviews on Facebook, and 89% expect an answer to good and bad ones (BrightLocal, 2025).',
  watched: '53% of the firms watch reviews and answer them (Afnic, 2020; mostly very small firms).',
  ownData: 'The page’s own posts: what worked here tells more than an average of other pages.',
  firstSeen: 'A pinned post is the first one that a visitor sees, whatever its age.',
} as const;
