import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageLanguage } from '../../lib/reading/page-language.ts';

const META = (code: string) => `<meta name="locale" content="${code}">`;
/** As it stands in saved pages of 2022 to 2025. */
const SCRIPT = (code: string) =>
  `<script type="application/json" data-sjs>{"define":[["IntlCurrentLocale",[],{"code":"${code}"},5954],["x",[],{}]]}</script>`;
const OG = '<meta property="og:locale" content="en_US">';

test.each([
  ['as the document says it', 'fr', '', 'fr'],
  ['LinkedIn, with Java’s code', 'in-ID', '', 'id-ID'],
  ['LinkedIn, the country beside it', 'pt', META('pt_BR'), 'pt-BR'],
  ['the mark is of another language: neither is believed', 'pt', META('en_US'), 'und'],
  ['the country is said already', 'en-GB', META('en_US'), 'en-GB'],
  ['nothing but the mark', null, META('iw_IL'), 'he-IL'],
  ['Facebook: the script says which Portuguese', 'pt', OG + SCRIPT('pt_PT'), 'pt-PT'],
  ['Facebook: which Chinese', 'zh-Hant', SCRIPT('zh_HK'), 'zh-HK'],
  ['Facebook: nothing but the script', null, OG + SCRIPT('pl_PL'), 'pl-PL'],
  ['Facebook: where one language is one lexicon, no script is looked at', 'ru', SCRIPT('ru_RU'), 'ru'],
  ['its card for other sites says nothing', null, OG, 'und'],
  ['a code that is none', 'français', '', 'und'],
  ['nothing', null, '', 'und'],
])('%s', (_, lang, head, language) => {
  const html = `<html${lang === null ? '' : ` lang="${lang}"`}><head>${head}</head><body></body></html>`;
  expect(pageLanguage(parseHTML(html).document as unknown as Document)).toBe(language);
});

test('a document without an element is in no language', () => {
  expect(pageLanguage(parseHTML('').document as unknown as Document)).toBe('und');
});
