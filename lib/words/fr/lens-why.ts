import type { LENS_WHY as english } from '../en/lens-why.ts';

export const LENS_WHY: Record<keyof typeof english, string> = {
  public:
    'C’est public, récent et lié à leur travail. Public ne veut pas dire que tout peut être conservé : ne notez aucun nom (CNIL, 12 juin 2024).',
  silence:
    'Le calme d’une page a bien des causes : une saison, un autre réseau, une nouvelle agence, des congés. Il ne dit rien de l’entreprise.',
  unseen: 'Des publications non chargées peuvent dire le contraire.',
  vacancy: 'Une offre d’emploi montre que l’on cherche quelqu’un : ni croissance, ni départs.',
  topQuarter:
    'Toute la fourchette de son écho se situe dans le quart supérieur des pages de cette taille animées avec un outil de publication (notre estimation, d’après des études publiées).',
  even: 'Ses publications se suivent plus régulièrement que ne le voudrait le hasard.',
  ranges: 'Quand deux fourchettes se recouvrent, l’une ou l’autre page peut être devant.',
  smaller: 'Les pages de l’industrie ont moins d’abonnés, et plus d’engagement par publication (Metricool, 2025).',
  tenfold:
    'Le taux baisse quand les pages grandissent : sur Facebook, 0,96 % sous 10 000 fans, 0,09 % au-delà d’un million (Socialbakers, vers 2013).',
  formats:
    'Les formats qui suscitent le plus varient selon le site et l’étude, et aucune étude ne montre de cause : c’est donc un essai (Socialinsider, 2025 et 2026).',
  judgement: 'Notre propre jugement : aucune étude ne l’a mesuré.',
  causes: 'Un rythme change pour bien des raisons : des congés, une saison, une nouvelle agence.',
  noHaste: 'Rien de ce qui a été vu ne presse.',
};
