/** Belarusian, as Facebook writes it; LinkedIn does not come in Belarusian. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** The unit without a number and "just now": "гадзіну таму", "толькі што" (hustcc/timeago.js, src/lang/be.ts). */
const TIMEAGO: Source = { where: 'hustcc/timeago.js, its Belarusian words', year: 2020, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: TIMEAGO,
    now: ['толькі што'],
    exact: {
      хвіліну: '1 minute',
      гадзіну: '1 hour',
      дзень: '1 day',
      тыдзень: '1 week',
      месяц: '1 month',
      год: '1 year',
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['адзін', 'адна', 'адну', 'адно'],
    fill: ['у', 'ў', 'а', 'г.'],
    nouns: {
      comments: [
        'каментарый',
        'каментарыя',
        'каментарыі',
        'каментарыяў',
        'каментар',
        'каментара',
        'каментары',
        'каментароў',
      ],
      reactions: ['рэакцыя', 'рэакцыі', 'рэакцый', 'усе рэакцыі'],
      shares: [
        'рэпост',
        'рэпоста',
        'рэпосты',
        'рэпостаў',
        'абагульванне',
        'абагульванні',
        'абагульванняў',
        'падзяліліся',
      ],
      views: ['прагляд', 'прагляду', 'прагляды', 'праглядаў'],
      likes: [
        'падабаецца',
        'адзнака «Падабаецца»',
        'адзнакі «Падабаецца»',
        'адзнак «Падабаецца»',
        'людзям падабаецца гэта',
        'людзям гэта падабаецца',
        'чалавекам гэта падабаецца',
      ],
      followers: ['падпісчык', 'падпісчыка', 'падпісчыкі', 'падпісчыкаў'],
      employees: [
        'супрацоўнік',
        'супрацоўніка',
        'супрацоўнікі',
        'супрацоўнікаў',
        'работнік',
        'работнікі',
        'работнікаў',
      ],
      'talking-about': [
        'абмяркоўваюць гэта',
        'абмяркоўваюць',
        'чалавек абмяркоўваюць гэта',
        'гавораць пра гэта',
        'размаўляюць пра гэта',
      ],
      'were-here': ['былі тут', 'тут былі', 'чалавек былі тут', 'наведалі'],
    },
  },
];
