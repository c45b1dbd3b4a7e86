import type { SectionWords } from '../en/sections.ts';
import { languageName } from '../language-name.ts';
import { spanOf } from '../range.ts';
import { number, plural, posts } from './quantities.ts';

const nameOf = languageName('fr');

export const sections: SectionWords = {
  steps: {
    title: (v) => (v.steps === 1 ? 'Prochaine étape' : 'Prochaines étapes'),
    after: 'Ensuite',
    more: (v) => plural(v.steps, { one: 'Une étape de plus', other: '# étapes de plus' }),
    effort: (v) => {
      const start = { minutes: '15 à 45 min', hours: '2 à 3 h', days: '1 à 2 jours' }[v.effort];
      if (v.running === null) return start;
      const { perWeek, perMonth, perYear, rate } = v.running;
      const hours = perWeek < 1 ? `${number(perMonth)} h par mois` : `${number(perWeek, 1)} h par semaine`;
      return `${start}, puis ${hours}, environ ${number(perYear)} € par an à ${number(rate)} €/h, notre hypothèse`;
    },
    colon: ' : ',
    why: 'Pourquoi',
    example: 'Exemple',
    post: 'Publication',
    firstWords: (v) => `« ${v.excerpt}… »`,
    who: 'Qui',
    cost: 'Coût',
    notWhen: 'Sauf si',
    worked: 'Réussi si',
    source: 'Fondé sur',
  },
  findings: {
    title: 'Ce que montre la page',
    signs: { good: 'Bien :', warn: 'À améliorer :', bad: 'Manque :', info: 'À noter :' },
    posts: (v) => posts(v.posts),
    more: (v) => `et ${posts(v.posts)} de plus`,
    source: 'source',
  },
  coverage: {
    title: 'Ce qui a été lu',
    posts: (v) => {
      if (v.days === null) return posts(v.posts);
      const far = v.days.high;
      const months = Math.round(far / 30.4);
      return `${posts(v.posts)} sur ${months >= 3 ? `${number(months)} mois` : weeksOrDays(far)}`;
    },
    scroll: 'faites défiler la page pour en charger d’autres, puis actualisez le relevé',
    scrollOn: 'faites défiler la page pour en charger d’autres',
    end: 'la liste s’arrête là',
    nothing: 'Aucune publication n’a été lue.',
    language: (tag) => (tag === 'und' ? null : `Langue de la page : ${nameOf(tag)}.`),
    alone: (v) => `${v.read}.`,
    joined: (v) => `${v.read} ; ${v.more}.`,
  },
  unread: {
    title: 'Ce qui n’a pas pu être lu',
  },
};

function weeksOrDays(length: number): string {
  const { unit, count: n } = spanOf(length);
  return plural(n, unit === 'days' ? { one: '# jour', other: '# jours' } : { one: '# semaine', other: '# semaines' });
}
