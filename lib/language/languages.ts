/** The languages that pages of the two sites may be in, and which lexicon serves a page's language. */
import { baseLanguage, languageTag } from './language.ts';

/** LinkedIn's own selector, 36 languages, 2025 (research/locales.md 1). */
export const LINKEDIN_LANGUAGES =
  'ar bn cs da de el en es fa fi fil fr he hi hu id it ja ko mr ms nb nl pa pl pt ro ru sv te th tr uk vi zh zh-TW'.split(
    ' ',
  );

/**
 * Facebook's locales that CLDR has a language for (facebook/facebook-for-woocommerce, includes/Locale.php, 2026), the
 * variants that write otherwise apart.
 */
export const FACEBOOK_LANGUAGES = (
  'af am ar as ay az be bg bm bn bo br bs ca ceb chr ckb co cs cy da de dv el en eo es et eu fa ff fi fil fo fr fy ga gd gl gn gu ' +
  'ha he hi hr ht hu hy id ig is it iu ja jv ka kk km kn ko ku ky la lg li ln lo lt lv mg mi mk ml mn mr ms mt my nb ne ' +
  'nl nn ny om or pa pl ps pt pt-PT qu rm ro ru rw sa sc sd se si sk sl sn so sq sr ss st su sv sw szl ta te tg th ti tn tr ' +
  'ts tt tzm ug uk ur uz ve vi wo xh yi yo zh zh-HK zh-TW zu'
).split(' ');

/** Codes of the sites that are not BCP 47, or name a language that has another code. */
const ALIASES: Record<string, string> = {
  no: 'nb',
  cb: 'ckb',
  cx: 'ceb',
  sz: 'szl',
  tz: 'tzm',
  qz: 'my',
  tl: 'fil',
  ck: 'chr',
};

/** Each has a lexicon. */
export const LANGUAGES: readonly string[] = [...new Set([...LINKEDIN_LANGUAGES, ...FACEBOOK_LANGUAGES])].sort();

/**
 * The lexicon for a page's language: "pt_BR" -> "pt", "zh-Hant-HK" -> "zh-HK", "es-419" -> "es".
 *
 * @returns the name of its file; `null` where there is none
 */
export function lexiconFor(language: string): string | null {
  const tag = languageTag(language);
  const base = ALIASES[baseLanguage(tag)] ?? baseLanguage(tag);
  const region = /-([A-Z]{2})\b/.exec(tag)?.[1];
  const candidates = [`${base}-${region}`, /-Hant\b|-MO\b/.test(tag) ? `${base}-TW` : base, base];
  return candidates.find((candidate) => LANGUAGES.includes(candidate)) ?? null;
}
