import type { GeneralTopic, HelpGroup, HelpTopic } from '../../view/help-anchor.ts';

/** A section: what the state means, and what to do. */
export interface HelpSection {
  means: string;
  todo: string;
}

const READ_AGAIN = 'Scroll the page so that more posts load, then read again.';
const FIRST_STEP = 'Begin with the first next step: it says what it costs, who does it and how you see that it worked.';

const sections: Record<HelpTopic, HelpSection> = {
  'not-enough-evidence': {
    means:
      'What was loaded tells too little: fewer than 8 posts over less than 28 days, no readable date, or a less kind answer that more posts could still settle.',
    todo: 'Open the page’s Posts tab, scroll down and read again. The line below the verdict says what would settle it.',
  },
  empty: {
    means: 'The list of posts was read to its end, and there is none.',
    todo: 'On your own page, one post is a beginning. On a call, leave the page out.',
  },
  abandoned: {
    means:
      'The newest post of the page’s own is at least 365 days old. Reshares are mentioned, but do not count as its own posts.',
    todo: 'Publishing again and closing the page are both reasonable choices.',
  },
  'present-but-inactive': {
    means: 'The newest post of the page’s own is over 62 days old, or fewer than 3 stand in the last 92 days.',
    todo: FIRST_STEP,
  },
  irregular: {
    means:
      'A silence of 30 days or more lies within the last 92, and not wholly in a closing season (around August and the end of the year). Where the gaps are even, it is called “Regular, but rare”.',
    todo: 'An even pace with fewer posts, and one post kept in store for the weeks without time.',
  },
  unheard: {
    means:
      'The page posts steadily, hardly anyone responds: even at best the response is in the lowest quarter for its size, or 8 or more posts, shown to at least 150 followers, got no response at all.',
    todo: 'Look at the posts that did best. Followers may be bought, inherited or asleep: then it says something of the audience, not of the posts.',
  },
  active: {
    means: 'The page posts, and none of the other answers holds.',
    todo: 'The findings name what works already; the next steps, what could be added.',
  },
  thriving: {
    means:
      'At least 13 posts in 92 days (Facebook: 20), no silence of 21 days, the newest at most 14 days old, and a response in the upper quarter for its size.',
    todo: 'Keep the pace. The findings name the posts that did best.',
  },
  strip: {
    means:
      'Each mark is a post on a line of time that ends today; the taller, the more response. Solid: the page’s own. Hollow: a reshare. Thin with a ring on top: pinned, not counted. Wide: the date is known to that width only. Empty rings: usual gaps that passed without a post. Hatched: not loaded.',
    todo: 'Point at a mark, or go from post to post with the arrow keys, to see its facts; click it or press Enter to open the post. “As a table” says the same in rows.',
  },
  map: {
    means:
      'Posting by response. The box holds all scores that fit what was read: the larger, the less sure. The cross marks half the pages run with a publishing tool. A solid border is a rule on a score; at a dotted one, other rules decide.',
    todo: 'A box over two regions leaves both possible. More posts make it smaller.',
  },
  confidence: {
    means:
      'High: one answer is possible, all posts of the last 3 months were seen, and their dates are known to a week. Medium: one of these is missing. Low: a less kind answer is possible too, less than 28 days were seen, or the posts are not in order of time. A version of the page that is new to Rollcall lowers it by one.',
    todo: READ_AGAIN,
  },
  scores: {
    means:
      'Two scores from 0 to 100; 50 is the middle of pages run with a publishing tool. In brackets: how far each may reach. Only “Unheard” and “Thriving” use the response score; every other answer rests on days and posts.',
    todo: 'Compare the ranges: where two overlap, there is no clear difference. The references are partly our own estimate, and are said to be.',
  },
  lenses: {
    means:
      'One reading, three uses. My page: next steps, and a plan within your hours. A prospect: one line to open the call with. A competitor: how its counts differ from yours. What was read, and the answer, stay the same.',
    todo: 'Switch at the top; each page remembers its own. What a new page opens as is set in Options.',
  },
  belief: {
    means:
      'On your own page one question comes before the answer: late, in step or ahead? It is the question of a study of French firms (Bpifrance Le Lab, 2018), which found four groups. It is never asked of somebody else’s page.',
    todo: 'Skip it if you like. Answers can be changed and forgotten in Options.',
  },
  'other-site': {
    means: 'The tab shows a site that Rollcall does not read.',
    todo: 'Open a company’s page on LinkedIn or Facebook, and click the button there.',
  },
  'not-a-company': {
    means:
      'It is one of the two sites, but a profile, group, event, single post, search or feed: not a company’s page.',
    todo: 'Open the company’s own page, best at its posts.',
  },
  'admin-view': {
    means: 'You manage this page, so the site shows you its back office. Visitors see something else.',
    todo: 'Open the page as a visitor sees it: the popup offers a link where the address tells it.',
  },
  'sales-navigator': {
    means: 'An account in Sales Navigator lists no posts.',
    todo: 'Open the company’s page on LinkedIn itself.',
  },
  'login-wall': {
    means: 'Without an account the site shows nothing of this page.',
    todo: 'Sign in to the site, or open a page that is public.',
  },
  'not-available': {
    means: 'The site says that the page is gone, hidden or out of order.',
    todo: 'Check the address, or try again later.',
  },
  'still-loading': {
    means: 'The page’s posts were not there yet when it was read.',
    todo: 'Wait until its posts show, then read again.',
  },
  'other-page-in-document': {
    means:
      'The address has changed already, while the tab still holds the page before it. A page that does not fit its address is never read.',
    todo: 'Reload the page, then read again.',
  },
  'unknown-layout': {
    means: 'It is a company’s page, but its posts are in no form that Rollcall knows. Nothing was guessed.',
    todo: '“Copy the structure” copies what the makers need to mend it: tags and shapes of values, no text, name, number or address. It is copied only; sending it is up to you.',
  },
  unreadable: {
    means: 'What was loaded is empty or cut off.',
    todo: 'Reload the page, then read again.',
  },
  'home-tab': {
    means:
      'On its Home tab LinkedIn shows a few posts of its own choice, not the newest. They tell nothing of the pace.',
    todo: 'Open the page’s Posts tab, and click the button there.',
  },
  'no-feed': {
    means: 'This part of the company’s page lists no posts.',
    todo: 'Open the part with its posts, and click the button there.',
  },
  forbidden: {
    means: 'Browsers keep every extension off their own pages, their store and some protected sites.',
    todo: 'Open a company’s page, and click the button there.',
  },
  gone: {
    means: 'The tab was closed, or went to another page while it was being read. What was kept before stays.',
    todo: 'Go back to the page, then read again.',
  },
  'timed-out': {
    means: 'The page gave no answer in time: it is very busy, or never finishes loading.',
    todo: 'Wait a little or reload the page, then read again.',
  },
  'bad-data': {
    means: 'What came back did not pass the checks, so none of it is shown.',
    todo: 'Reload the page, then read again.',
  },
  'new-layout': {
    means:
      'Both sites change their pages. In a version that is new to Rollcall, posts are found by what repeats, and only what could be confirmed is said, with less confidence.',
    todo: 'Use the answer with that in mind; “Help mend it” copies the page’s structure for the makers.',
  },
  'panel-click': {
    means:
      'A click on the button allows Rollcall to read that tab. The browser ends this when you go to another site; Firefox also when the page is reloaded.',
    todo: 'Click Rollcall’s button in the toolbar: the panel goes on by itself.',
  },
  shortcuts: {
    means:
      'The popup and the panel answer to single letters; pressing ? there lists them. The key that opens the popup belongs to the browser and can be changed there.',
    todo: 'Single letters can be switched off in Options; arrows, Enter and Esc stay. To change the browser’s key: chrome://extensions/shortcuts in Chrome; in Firefox about:addons, the cog, “Manage Extension Shortcuts”.',
  },
  'private-windows': {
    means:
      'The browser asks you before an extension may work in a private window. It is a good way to see a page as those see it who are not signed in. Nothing read there is kept.',
    todo: 'Chrome: chrome://extensions, Details, “Allow in Incognito”. Firefox: about:addons, Rollcall, “Run in Private Windows”.',
  },
  data: {
    means:
      'On this computer: a page’s name and address, its use, its readings with counts, dates and links, and what you answered or wrote: labels, notes, sets, reports; until the browser is closed, also the last reading of each tab. No post’s text, no person’s name. Nothing is sent anywhere.',
    todo: 'Options shows how much is kept and where, how to check it, and deletes it all.',
  },
};

const titles: Record<GeneralTopic, string> = {
  lenses: 'My page, prospect, competitor',
  belief: 'Late, in step or ahead?',
  strip: 'The strip of time',
  map: 'The map',
  confidence: 'Confidence',
  scores: 'The two scores',
  'new-layout': 'A version of the page that is new',
  'panel-click': 'The panel asks for a click',
  shortcuts: 'Shortcuts',
  'private-windows': 'Private windows',
  data: 'What is kept',
};

const groups: Record<HelpGroup, string> = {
  answers: 'What the answers mean',
  picture: 'How to read it',
  none: 'When there is no answer',
  use: 'Use and data',
};

/** The help. States have the titles that the popup gives them. */
export const helpWords = {
  title: 'Help',
  contents: 'Contents',
  todo: 'What to do',
  groups,
  titles,
  sections,
};

export type HelpWords = typeof helpWords;
