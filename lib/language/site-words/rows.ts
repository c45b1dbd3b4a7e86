/**
 * The form of the sites' own words: what a site shows in a language, with what it means, where it was seen and when.
 * These come before CLDR's: a site abbreviates as it likes, and means minutes where the language's data say months.
 *
 * Nothing of this folder is shipped: `npm run lexicons` makes each language's lexicon of it and of CLDR.
 */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a count may be of. One word may mean several: Dutch "reacties" are comments and reactions. */
export type Noun =
  | 'reactions'
  | 'comments'
  | 'shares'
  | 'views'
  | 'followers'
  | 'likes'
  | 'employees'
  | 'talking-about'
  | 'were-here';

export type SiteName = 'linkedin' | 'facebook';

/** Where words were seen, and the year of it. */
export interface Source {
  where: string;
  year: number;
  /** A dictionary or a library: the words are the language's, and were not seen on the site. */
  isElsewhere?: true;
}

/** Words of one source. All of them are compared folded: case, dots of abbreviations and unseen marks do not matter. */
export interface SiteWords {
  site: SiteName | 'both';
  source: Source;
  /** What stands beside the number for each unit. A word under two units means either, and is read as both. */
  units?: Partial<Record<Unit, string[]>>;
  /** What says "ago", with the rest as '#': '# ago', 'vor #', 'hace #'. */
  ago?: string[];
  /** "one", written out before or after a unit or a noun: 'un', 'une', 'واحد'. */
  one?: string[];
  /** Whole texts without a digit, less "ago", and what they count: { 'يومين': '2 day', 'متابعان': '2 followers' }. */
  exact?: Record<string, `${number} ${Unit | Noun}`>;
  now?: string[];
  today?: string[];
  yesterday?: string[];
  /** The day before yesterday. */
  dayBefore?: string[];
  /** Words of a date that say nothing: 'at', 'um', 'Uhr', 'г.'. */
  fill?: string[];
  /** Words between a number and its noun that say nothing: 'de', "d'", '(na)'. */
  joints?: string[];
  /** What says a range of sizes, less the noun: "that or more" has one '#', "from that to that" two. */
  ranges?: string[];
  /** Abbreviations of a number, and the number that they stand for: { 'Tsd.': 1e3 }. Of one letter
   * the case counts. */
  suffixes?: Record<string, number>;
  /**
   * What is counted. A word may stand on either side of its number, with a colon or without, or the number in brackets;
   * where words stand on both sides, '#' is the number's place: 'แชร์ # ครั้ง'.
   */
  nouns?: Partial<Record<Noun, string[]>>;
}
