import { ages, type Phrasebook } from './phrasebook.ts';

/** LI's ages and nouns, seen ones on Facebook (facebook-dom.md 5, 6); the long ages are CLDR's, too. */
const LONG = ages(
  { one: '# minute ago', other: '# minutes ago' },
  { one: '# hour ago', other: '# hours ago' },
  { one: '# day ago', other: '# days ago' },
  { one: '# week ago', other: '# weeks ago' },
  { one: '# month ago', other: '# months ago' },
  { one: '# year ago', other: '# years ago' },
);

export const en: Phrasebook = {
  language: 'en',
  dir: 'ltr',
  sentences: ['The new loom is set up and running.', '512 comments on one rug: thank you.'],
  linkedin: {
    lang: 'en',
    locale: 'en_US',
    short: ages('#m', '#h', '#d', '#w', '#mo', '#yr'), // LI
    long: LONG,
    abbreviations: [{ said: '#K', scale: 1e3 }], // seen (linkedin-dom.md 1: "2M followers")
    nouns: {
      followers: { one: '# follower', other: '# followers' }, // LI
      reactions: { one: '# reaction', other: '# reactions' }, // seen
      comments: { one: '# comment', other: '# comments' }, // LI
      shares: { one: '# repost', other: '# reposts' }, // seen
    },
    size: '# employees', // LI
    edited: 'Edited',
    more: 'more',
    promoted: 'Promoted',
    reposted: '{name} reposted this',
    visible: 'Visible to anyone on or off LinkedIn', // these five seen
    tabs: ['Home', 'About', 'Posts', 'Jobs', 'People'],
    buttons: ['Like', 'Comment', 'Repost', 'Send'],
    follow: 'Follow',
  },
  facebook: {
    lang: 'en',
    locale: 'en_US',
    short: ages('#m', '#h', '#d', '#w', '# months', '#y'), // seen
    long: LONG,
    abbreviations: [{ said: '#K', scale: 1e3 }], // seen
    nouns: {
      followers: '# followers',
      likes: '# likes',
      comments: { one: '# comment', other: '# comments' },
      shares: { one: '# share', other: '# shares' },
      views: '# views', // all five seen
    },
    likeKind: 'Like: # people', // seen
    whoReacted: 'See who reacted to this',
    allReactions: 'All reactions:', // seen
    talkingAbout: '# talking about this',
    wereHere: '# were here', // seen
    yesterdayAt: 'Yesterday at {clock}',
    dayAt: '{date} at {clock}', // seen
    more: 'See more',
    pinned: 'Pinned post', // own
    sponsored: 'Sponsored',
    commentBy: 'Comment by {name} {age}', // seen
    public: 'Shared with Public',
    page: 'Page',
    category: 'Carpet Store',
    tabs: ['Posts', 'About', 'Photos', 'Videos'],
    buttons: ['Like', 'Comment', 'Share'],
  },
};
