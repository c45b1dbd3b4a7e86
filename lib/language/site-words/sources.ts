/** Where most of the sites' words were seen. research/locales.md says how each was found, and how far it is to be trusted. */
import type { Source } from './rows.ts';

/** The translations of Facebook's Android app, decoded (reverseengineeringer/com.facebook.orca, assets/strings). */
export const FACEBOOK_APP: Source = { where: 'Facebook for Android, its own translations', year: 2016 };

/** The translations of LinkedIn's Android app (reverseengineeringer/com.linkedin.android, apktool/res/values-*). */
export const LINKEDIN_APP: Source = { where: 'LinkedIn for Android, its own translations', year: 2016 };

/** Dates as Facebook's archive wrote them (ownaginatious/fbchat-archive-parser, tests/test_timestamps.py). */
export const FACEBOOK_ARCHIVE: Source = { where: "Facebook's archive of messages", year: 2016 };

/** Texts seen in saved pages of either site, as gathered in research/locales.md 4 and 5. */
export const SEEN: Source = { where: 'saved pages', year: 2026 };

/** The dictionary's word for the thing, where no page of the site in this language was at hand. Nouns, "one", and what says a range, only. */
export const OWN_WORD: Source = {
  where: "the language's own word; not seen on the site",
  year: 2026,
  isElsewhere: true,
};

/**
 * Made up to a full set after words of the same set that were seen: the other plural forms and cases of a noun or a unit,
 * and CLDR's letter for the units that remain where the site writes their neighbours with one.
 */
export const OF_THE_SET: Source = { where: 'completed after words that were seen', year: 2026 };
