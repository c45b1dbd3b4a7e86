/** Italian, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OF_THE_SET, OWN_WORD, SEEN } from './sources.ts';

/** "Pochi secondi fa": the last minute, as a wall of posts says it in six languages. */
const WALL: Source = { where: 'ages of posts in six languages', year: 2026 };

/** "Adesso", "Proprio ora": the last minute, as other pages say it. */
const JUST_NOW: Source = { where: 'ages in Italian', year: 2026 };

/** "Reazioni", "Commenti", "Diffusioni post" of LinkedIn's own figures of a post. */
const POST_FIGURES: Source = {
  where: "a reader of LinkedIn's figures of a post in Italian",
  year: 2026,
};

/** "Mi piace: 13.952 · 271 persone ne parlano". */
const PREVIEW: Source = {
  where: "a reader of Facebook's link previews in Italian",
  year: 2026,
};

/** "Tutte le reazioni:". */
const POST: Source = { where: 'a reader of posts of Italian Facebook groups', year: 2026 };

/** dateparser's words that say nothing in an Italian date (scrapinghub/dateparser, it.yaml). */
const DATES: Source = {
  where: 'scrapinghub/dateparser dateparser_data/supplementary_language_data/date_translation_data/it.yaml',
  year: 2026,
  isElsewhere: true,
};

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    // The web writes "3 ore" and "6 giorni" in 2026, the app's letters stay for where they are still shown.
    units: { minute: ['m'], hour: ['h'], day: ['g'], week: ['s'], month: ['m'] },
    nouns: {
      reactions: ['altra volta consigliato', 'altre volte consigliato', 'volta consigliato', 'volte consigliato'],
      comments: ['commento', 'commenti'],
      views: ['visualizzazione', 'visualizzazioni'],
      followers: ['follower'],
      employees: ['dipendente', 'dipendenti'],
    },
  },
  {
    site: 'linkedin',
    source: POST_FIGURES,
    nouns: {
      reactions: ['reazione', 'reazioni'],
      shares: ['diffusione post', 'diffusioni post', 'diffusione', 'diffusioni'],
    },
  },
  { site: 'linkedin', source: OWN_WORD, nouns: { followers: ['followers'], likes: ['consiglia', 'mi piace'] } },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], day: ['g'], year: ['a'] },
    nouns: {
      reactions: ['reazione', 'reazioni'],
      comments: ['commento', 'commenti'],
      shares: ['condivisione', 'condivisioni'],
      views: ['visualizzazione', 'visualizzazioni'],
      likes: ['Piace a # persone', 'Piace a # persona'],
    },
  },
  { site: 'facebook', source: OF_THE_SET, units: { hour: ['h'] } },
  { site: 'facebook', source: SEEN, nouns: { likes: ['Mi piace', '"Mi piace"', '“Mi piace”', '«Mi piace»'] } },
  { site: 'facebook', source: POST, nouns: { reactions: ['Tutte le reazioni'] } },
  { site: 'facebook', source: PREVIEW, nouns: { 'talking-about': ['persone ne parlano', 'persona ne parla'] } },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      views: ['riproduzione', 'riproduzioni'],
      followers: ['follower', 'followers', 'persone seguono questa Pagina', 'persona segue questa Pagina'],
      likes: ['persone a cui piace', 'Piace a #'],
      'talking-about': ['ne parlano', 'ne parla', 'persone parlano di questo', 'persona parla di questo'],
      'were-here': ['persone sono state qui', 'persona è stata qui', 'sono stati qui', 'sono state qui', 'è stato qui'],
    },
  },
  { site: 'facebook', source: WALL, now: ['Pochi secondi fa'] },
  { site: 'facebook', source: JUST_NOW, now: ['Adesso', 'Proprio ora'] },
  { site: 'both', source: OWN_WORD, one: ['un', 'uno', 'una', "un'"] },
  { site: 'both', source: DATES, fill: ['alle', 'alla', 'il', 'del'] },
  { site: 'linkedin', source: OWN_WORD, ranges: ['oltre #', 'più di #', '# o più', 'da # a #'] },
];
