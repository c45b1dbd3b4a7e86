import type { PostKind, Site } from '../../reading/reading.ts';
import type { ProspectWords } from '../en/prospect-lens.ts';
import type { When } from '../when.ts';
import { number, plural, reshares, span } from './quantities.ts';
import { on, since } from './when.ts';

const A_KIND: Partial<Record<PostKind, string>> = {
  text: 'texte seul',
  image: 'une image',
  video: 'une vidéo',
  document: 'un document',
  poll: 'un sondage',
  link: 'un lien',
  article: 'un article',
  event: 'un événement',
  job: 'une offre d’emploi',
};

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

const published = ({ when, now, kind }: { when: When; now: Date; kind: PostKind | null }): string => {
  const what = kind === null ? undefined : A_KIND[kind];
  return `${on(when, now)}${what === undefined ? '' : `, ${what}`}`;
};

export const prospectWords: ProspectWords = {
  headline: {
    last: (v) => `Dernière publication ${v.own ? 'de la page ' : ''}${published(v)}`,
    posted: (v) => `A publié ${published(v)} ; peut-être de nouveau depuis`,
    nothing: (v) => `Rien ${since(v.when, v.now)}`,
    noOwn: (v) => {
      const meanwhile = v.reshares === 0 ? '' : ` ; ${reshares(v.reshares, v.site)} entre-temps`;
      return `Aucune publication de la page ${since(v.when, v.now)}${meanwhile}`;
    },
    onlyReshares: (v) =>
      `Aucune publication de la page${v.whole ? '' : ' ces 3 derniers mois'} ; ${reshares(v.reshares, v.site)}`,
    empty: () => 'Aucune publication',
    unknown: () => 'Dernière publication inconnue',
  },
  questionNot: 'Vous connaissez déjà la réponse.',
  facts: {
    newest: (v) => `Dernière publication de la page : ${published(v)}.`,
    newestSeen: (v) => `La plus récente des publications vues : ${published(v)}. Une plus récente peut manquer.`,
    jobs: (v) => {
      if (v.of === 1)
        return `La seule publication vue de la page ${v.jobs === 0 ? 'n’est pas' : 'est'} une offre d’emploi.`;
      const among = `parmi les ${number(v.of)} publications vues de la page`;
      if (v.jobs === 0) return `Aucune offre d’emploi ${among}.`;
      const jobs = plural(v.jobs, { one: '# offre d’emploi', other: '# offres d’emploi' });
      return `${v.sure ? jobs : `Au moins ${jobs}`} ${among}.`;
    },
    employees: (v) =>
      `Effectif indiqué par la page : ${v.open ? `${number(v.employees.low)} ou plus` : span(v.employees)}.`,
    followers: (v) => `Abonnés : ${span(v.followers)}.`,
    otherSite: (v) =>
      `Sur ${SITES[v.site]}, page vue ${on(v.when, v.now)} : ${v.headline.charAt(0).toLowerCase()}${v.headline.slice(1)}.`,
  },
};
