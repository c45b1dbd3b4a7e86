/** Russian, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, FACEBOOK_ARCHIVE, OF_THE_SET, OWN_WORD } from './sources.ts';

/** The ages of posts on signed-in Russian pages: "2 нед. • Отслеживать", "ч.", "мес.", "вчера", "год", "лет". */
const POST_READER: Source = { where: 'a public reader of LinkedIn posts on Russian pages', year: 2026 };

/** "12 345 отслеживающих", "подписчиков": the number of followers in the header of signed-in Russian pages. */
const FOLLOWERS: Source = { where: 'public readers of LinkedIn headers on Russian pages', year: 2026 };

/** The unit without a number: "час назад" (rmm5t/jquery-timeago, locales/jquery.timeago.ru.js). */
const TIMEAGO: Source = { where: 'rmm5t/jquery-timeago, its Russian words', year: 2015, isElsewhere: true };

/** "только что" (stephan-schwarz/mkdocs-document-dates, lang/ru.py). */
const DOCUMENT_DATES: Source = {
  where: 'stephan-schwarz/mkdocs-document-dates, its Russian words',
  year: 2025,
  isElsewhere: true,
};

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { hour: ['ч'], day: ['д'] },
    nouns: {
      comments: ['комментарий', 'комментария', 'комментариев', 'комментарии'],
      reactions: ['реакций'],
      shares: ['перепост', 'перепоста'],
      views: ['просмотр', 'просмотра', 'просмотров', 'просмотры'],
      likes: ['отметка «Нравится»', 'отметки «Нравится»', 'отметок «Нравится»'],
    },
  },
  // The year by CLDR's letters, which read all of Facebook's own Russian ages and none wrongly (research/locales.md 3).
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { year: ['г', 'л'] },
    nouns: {
      reactions: ['реакция', 'реакции', 'все реакции'],
      shares: ['перепостов', 'перепосты'],
      likes: ['отметка "Нравится"', 'отметки "Нравится"', 'отметок "Нравится"', 'Нравится'],
    },
  },
  { site: 'facebook', source: FACEBOOK_ARCHIVE, fill: ['в', 'г.'] },
  { site: 'linkedin', source: POST_READER, units: { hour: ['ч'] } },
  { site: 'linkedin', source: FOLLOWERS, nouns: { followers: ['отслеживающих', 'подписчиков'] } },
  { site: 'both', source: DOCUMENT_DATES, now: ['только что'] },
  {
    site: 'both',
    source: TIMEAGO,
    exact: { минуту: '1 minute', час: '1 hour', день: '1 day', неделю: '1 week', месяц: '1 month', год: '1 year' },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['один', 'одна', 'одну', 'одно'],
    nouns: {
      followers: ['подписчик', 'подписчика', 'подписчиков', 'подписчики'],
      employees: ['сотрудник', 'сотрудника', 'сотрудников', 'сотрудники', 'работник', 'работника', 'работников'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      shares: ['репост', 'репоста', 'репостов', 'репосты', 'поделился', 'поделились', 'человек поделились'],
      followers: [
        'подписаны',
        'человек подписан',
        'человек подписаны',
        'человека подписаны',
        'человек подписались',
        'подписались',
      ],
      likes: [
        'лайк',
        'лайка',
        'лайков',
        'человеку нравится это',
        'людям нравится это',
        'человеку это нравится',
        'людям это нравится',
        'нравится # людям',
        'нравится # человеку',
      ],
      'talking-about': [
        'обсуждают',
        'обсуждают это',
        'человек обсуждает это',
        'человек обсуждают это',
        'человека обсуждают это',
        'говорят об этом',
      ],
      'were-here': [
        'посетили',
        'были здесь',
        'человек был здесь',
        'человек были здесь',
        'человека были здесь',
        'здесь были',
        'отметки о посещении',
        'посещений',
        'посещения',
        'посещение',
      ],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['комментарий', 'комментария', 'комментариев', 'комментарии'],
      reactions: ['реакция', 'реакции', 'реакций'],
      shares: ['репост', 'репоста', 'репостов', 'репосты', 'перепост', 'перепоста', 'перепостов'],
      views: ['просмотр', 'просмотра', 'просмотров', 'просмотры'],
      likes: ['отметка «Нравится»', 'отметки «Нравится»', 'отметок «Нравится»'],
      followers: [
        'отслеживающий',
        'отслеживающие',
        'отслеживающий участник',
        'отслеживающих участника',
        'отслеживающих участников',
      ],
    },
  },
];
