/** Language codes as pages have them, and the lexicon that serves each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTag } from '../../lib/language/language.ts';
import { FACEBOOK_LANGUAGES, LANGUAGES, LINKEDIN_LANGUAGES, lexiconFor } from '../../lib/language/languages.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

/** LinkedIn's own selector, 2025 (research/locales.md 1). */
const LINKEDIN =
  'ar_AE bn_IN cs_CZ da_DK de_DE el_GR en_US es_ES fa_IR fi_FI fr_FR hi_IN hu_HU in_ID it_IT iw_IL ja_JP ko_KR mr_IN ' +
  'ms_MY nl_NL no_NO pa_IN pl_PL pt_BR ro_RO ru_RU sv_SE te_IN th_TH tl_PH tr_TR uk_UA vi_VN zh_CN zh_TW';

describe('the code of a page', () => {
  it.each([
    ['in_ID', 'id'],
    ['iw-IL', 'he'],
    ['iw_IL', 'he'],
    ['no-NO', 'nb'],
    ['no_NO', 'nb'],
    ['nb-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['tl-PH', 'fil'],
    ['tl_PH', 'fil'],
    ['fil', 'fil'],
    ['pt_BR', 'pt'],
    ['pt', 'pt'],
    ['pt_PT', 'pt-PT'],
    ['pt-pt', 'pt-PT'],
    ['es_LA', 'es'],
    ['es-419', 'es'],
    ['es_ES', 'es'],
    ['fr_CA', 'fr'],
    ['en_GB', 'en'],
    ['en-US', 'en'],
    ['zh', 'zh'],
    ['zh_CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-SG', 'zh'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh_HK', 'zh-HK'],
    ['zh-Hant-HK', 'zh-HK'],
    ['cb_IQ', 'ckb'],
    ['cx_PH', 'ceb'],
    ['sr_RS', 'sr'],
    // Facebook's own.
    ['sz_PL', 'szl'],
    ['tz_MA', 'tzm'],
    ['qz_MM', 'my'],
    ['ck_US', 'chr'],
    [' EN ', 'en'],
    ['DE', 'de'],
  ])('%s is read as %s', (code, name) => {
    expect(lexiconFor(code)).toBe(name);
  });

  it.each([
    'xx',
    'und',
    '',
    ' ',
    '-',
    'x',
    'deutsch und mehr',
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
    'en/../de',
    '../en',
    '𝐞𝐧',
    'en'.repeat(30),
  ])('"%s" is none', (code) => {
    expect(lexiconFor(code)).toBeNull();
    expect(wordsOnDisk('facebook')(code)).toBeNull();
  });

  it.each([
    ['pt_BR', 'pt-BR'],
    ['iw_IL', 'he-IL'],
    [' en ', 'en'],
    [null, 'und'],
    ['', 'und'],
    ['deutsch und mehr', 'und'],
    // The longest that BCP 47 has a reader make room for (RFC 5646, 4.4.1), and one sign more.
    [
      `en-x-${'a'.repeat(8)}-${'b'.repeat(8)}-${'c'.repeat(8)}-deu`,
      `en-x-${'a'.repeat(8)}-${'b'.repeat(8)}-${'c'.repeat(8)}-deu`,
    ],
    [`en-x-${'a'.repeat(8)}-${'b'.repeat(8)}-${'c'.repeat(8)}-deut`, 'und'],
  ])('the code "%s" is the tag %s', (code, tag) => {
    expect(languageTag(code)).toBe(tag);
  });

  it('random text gives a lexicon that exists, or none, and does not throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (code) => {
        expect([null, ...LANGUAGES]).toContain(lexiconFor(code));
        expect(typeof languageTag(code)).toBe('string');
      }),
    );
  });
});

it("each of LinkedIn's 36 languages has its own lexicon", () => {
  const names = LINKEDIN.split(' ').map(lexiconFor);
  expect(new Set(names).size).toBe(36);
  expect([...names].sort()).toEqual([...LINKEDIN_LANGUAGES].sort());
});

it('every language has words on its sites, and on no other', () => {
  for (const language of LANGUAGES) {
    for (const [site, all] of [
      ['linkedin', LINKEDIN_LANGUAGES],
      ['facebook', FACEBOOK_LANGUAGES],
    ] as const) {
      expect(wordsOnDisk(site)(language)?.language ?? null).toBe(all.includes(language) ? language : null);
    }
  }
});
