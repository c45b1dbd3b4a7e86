/**
 * What the two sites write in one language: an oracle for the tests, written from the sources and not from the lexicons
 * that the readers have. Each book says where its words come from:
 *
 * - LI, FB: the site's own translations, Android apps of July 2016 (research/locale-strings.jsonl, `own-template`);
 * - seen: a saved page of the site (the same file, `displayed`; research/locales.md 4 and 5; linkedin-dom.md; facebook-dom.md);
 * - archive: dates of Facebook's archive of messages (the same file, `test-string`);
 * - CLDR: `Intl` of the pinned Node, asked when the page is made;
 * - own: the dictionary's word, where no source shows the site's.
 */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** '#' is the number's place; a form without it says its number in the word. `short` is for a number that is abbreviated. */
export type Said = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule | 'short', string>>);

export type Ages = Record<Unit, Said>;

/** A number's abbreviation: '#' is the place of the digits. */
interface Abbreviation {
  said: string;
  scale: number;
}

interface Site {
  /** `<html lang>` as the site writes it. */
  lang: string;
  /** The locale that stands beside it: LinkedIn's `meta[name=locale]`, Facebook's `og:locale`. */
  locale: string;
  short: Ages;
  long: Ages;
  /** Smallest first. None: the site shows all digits of such numbers. */
  abbreviations: Abbreviation[];
}

export interface LinkedInBook extends Site {
  nouns: Record<'followers' | 'reactions' | 'comments' | 'shares', Said>;
  /** '#' is a range: "51-200 employees". */
  size: string;
  edited: string;
  more: string;
  promoted: string;
  /** Behind or before the page's name, which is a link: '{name} reposted this'. */
  reposted: string;
  visible: string;
  tabs: [home: string, about: string, posts: string, jobs: string, people: string];
  buttons: [like: string, comment: string, repost: string, send: string];
  follow: string;
}

export interface FacebookBook extends Site {
  nouns: Record<'followers' | 'likes' | 'comments' | 'shares' | 'views', Said>;
  /** "Like: 9 people", of one kind of reaction. */
  likeKind: Said;
  whoReacted: string;
  allReactions: string;
  talkingAbout: Said;
  wereHere: Said;
  yesterdayAt: string;
  /** '{date} at {clock}', of the same year. */
  dayAt: string;
  more: string;
  pinned: string;
  sponsored: string;
  /** '{name}' and '{age}'. */
  commentBy: string;
  public: string;
  page: string;
  category: string;
  tabs: [posts: string, about: string, photos: string, videos: string];
  buttons: [like: string, comment: string, share: string];
}

export interface Phrasebook {
  /** BCP 47, as CLDR has it. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** The digits that the language has beside the Latin ones. */
  native?: 'arab' | 'deva';
  /** A token of LinkedIn's short ages that means two units: the other one. */
  shared?: { linkedin?: Partial<Record<Unit, Unit>> };
  /** A sentence of a post, and one that names a number of comments where none is counted. */
  sentences: [string, string];
  linkedin: LinkedInBook;
  facebook: FacebookBook;
}

/** The words for all units, in their order. */
export function ages(minute: Said, hour: Said, day: Said, week: Said, month: Said, year: Said): Ages {
  return { minute, hour, day, week, month, year };
}
