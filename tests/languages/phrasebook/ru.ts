import { ages, type Phrasebook } from './phrasebook.ts';

/** CLDR. */
const LONG = ages(
  { one: '# минуту назад', few: '# минуты назад', other: '# минут назад' },
  { one: '# час назад', few: '# часа назад', other: '# часов назад' },
  { one: '# день назад', few: '# дня назад', other: '# дней назад' },
  { one: '# неделю назад', few: '# недели назад', other: '# недель назад' },
  { one: '# месяц назад', few: '# месяца назад', other: '# месяцев назад' },
  { one: '# год назад', few: '# года назад', other: '# лет назад' },
);

export const ru: Phrasebook = {
  language: 'ru',
  dir: 'ltr',
  sentences: ['Новый ткацкий станок собран и работает.', '512 комментариев к одному ковру: спасибо.'],
  linkedin: {
    lang: 'ru',
    locale: 'ru_RU',
    // CLDR; of the year its long form, since a single letter that no page was seen to show is refused by rule.
    short: ages('# мин', '# ч', '# дн.', '# нед.', '# мес.', { one: '# год', few: '# года', other: '# лет' }),
    long: LONG,
    abbreviations: [{ said: '# тыс.', scale: 1e3 }], // FB; CLDR
    nouns: {
      followers: { one: '# подписчик', few: '# подписчика', other: '# подписчиков' }, // own
      reactions: { one: '# реакция', few: '# реакции', other: '# реакций' }, // FB
      comments: { one: '# комментарий', few: '# комментария', other: '# комментариев' }, // FB
      shares: { one: '# репост', few: '# репоста', other: '# репостов' }, // own
    },
    size: '# сотрудников', // own, as what follows
    edited: 'Отредактировано',
    more: 'ещё',
    promoted: 'Продвигается',
    reposted: '{name} делится этим',
    visible: 'Видно всем в LinkedIn и за его пределами',
    tabs: ['Главная', 'О компании', 'Публикации', 'Вакансии', 'Люди'],
    buttons: ['Нравится', 'Комментировать', 'Поделиться', 'Отправить'],
    follow: 'Отслеживать',
  },
  facebook: {
    lang: 'ru',
    locale: 'ru_RU',
    short: ages('# мин.', '# ч.', '# д.', '# нед.', '# мес.', { one: '# г.', few: '# г.', other: '# л.' }), // FB; from the week on CLDR
    long: { ...LONG, minute: '# мин. назад' }, // FB
    abbreviations: [{ said: '# тыс.', scale: 1e3 }], // FB, seen (facebook-dom.md 6)
    nouns: {
      followers: { one: '# подписчик', few: '# подписчика', other: '# подписчиков' }, // own
      likes: {
        one: '# отметка «Нравится»',
        few: '# отметки «Нравится»',
        other: '# отметок «Нравится»',
        short: 'Отметки «Нравится»: #',
      }, // FB
      comments: {
        one: '# комментарий',
        few: '# комментария',
        other: '# комментариев',
        short: 'Комментарии: #',
      }, // FB
      shares: { one: '# перепост', few: '# перепоста', other: '# перепостов' }, // FB
      views: { one: '# просмотр', few: '# просмотра', other: '# просмотров', short: 'Просмотры: #' }, // FB
    },
    likeKind: { one: 'Нравится: # человек', few: 'Нравится: # человека', other: 'Нравится: # человек' }, // own
    whoReacted: 'Посмотрите, кто отреагировал на это', // own
    allReactions: 'Все реакции:', // own
    talkingAbout: { one: '# человек говорит об этом', other: '# человек говорят об этом' }, // own
    wereHere: { one: '# человек побывал здесь', other: '# человек побывали здесь' }, // own
    yesterdayAt: 'Вчера в {clock}', // FB
    dayAt: '{date} в {clock}', // archive's "в"
    more: 'Ещё', // own, as what follows
    pinned: 'Закреплённая публикация',
    sponsored: 'Реклама',
    commentBy: 'Комментарий {name} {age}',
    public: 'Доступно всем',
    page: 'Страница',
    category: 'Магазин ковров',
    tabs: ['Публикации', 'Информация', 'Фото', 'Видео'],
    buttons: ['Нравится', 'Комментировать', 'Поделиться'],
  },
};
