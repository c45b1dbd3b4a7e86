import type { WHY as english } from '../../en/own/why.ts';

/** Ce sur quoi reposent les conseils : un fait, et sa source. */
export const WHY: Record<keyof typeof english, string> = {
  close:
    'Une page Facebook peut être dépubliée puis remise en ligne ; une page LinkedIn peut être désactivée (support.shoppop.com ; aide de LinkedIn).',
  oneSite:
    '42 % des entreprises ne dépensent rien pour les réseaux sociaux, et 84 % citent le temps comme un frein (Bpifrance Le Lab, 2018).',
  strategy:
    '70 % des entreprises interrogées n’avaient pas de stratégie pour les réseaux sociaux (Bpifrance Le Lab, 2018).',
  time: '84 % des entreprises citent le temps comme un frein, et 57 % les compétences (Bpifrance Le Lab, 2018).',
  budget:
    'Les experts situent une première présence active à 10 000 € par an ou plus, temps compris ; 86 % des entreprises dépensent moins (Bpifrance Le Lab, 2018).',
  calendar:
    '73 % des entreprises n’ont pas de plan de publication (Afnic, 2019 ; surtout de très petites entreprises).',
  kit: 'D’abord une ligne éditoriale (de quoi parle la page, et à qui), puis un calendrier sur plusieurs mois : les deux premières étapes que conseillent les auteurs de l’étude (Bpifrance Le Lab, 2018).',
  leader:
    'Le premier moteur d’une présence active est l’usage que la direction fait elle-même des réseaux, et 72 % des directions y sont peu actives (Bpifrance Le Lab, 2018).',
  training:
    'La formation des salariés est le deuxième moteur, après la direction ; 69 % des entreprises ne forment personne (Bpifrance Le Lab, 2018).',
  pays: 'Interrogées sur ce que rapporte leur présence, 45 % ne savent pas le dire (Afnic, 2023 ; surtout de très petites entreprises).',
  neither:
    'Être présent n’est ni facile ni gratuit : il faut dire d’abord pour quoi faire, et comment (C. Schoenberg, L’Usine Nouvelle, 2018).',
  beyond: 'Les réseaux ont des usages au-delà de la communication (C. Schoenberg, L’Usine Nouvelle, 2018).',
  peers: 'Des cercles de pairs et des exemples plutôt que des injonctions (C. Schoenberg, L’Usine Nouvelle, 2018).',
  hires:
    'Les réseaux sociaux ont compté pour 13 % des recrutements de cadres en 2018, 16 % dans les entreprises de 100 à 249 salariés (Apec).',
  recruiters: 'La moitié des entreprises présentes sur les réseaux sociaux y recrutent (Insee, 2017).',
  consent:
    'La photo d’un salarié demande son accord préalable et écrit, pour un usage précis, et il peut le retirer (Code civil, article 9).',
  frequency:
    'Les études se contredisent : l’une constate plus de vues par publication à un rythme de deux à cinq par semaine (Buffer, 2025, surtout des profils de personnes), l’autre aucun effet net sur 41 170 pages (Metricool, 2024). C’est donc un essai.',
  fewerOnFacebook:
    'Les pages Facebook de moins de 10 000 abonnés obtenaient le plus par publication avec une à cinq publications par mois (HubSpot, vers 2015 : une étude ancienne).',
  formats:
    'Pages LinkedIn animées avec un outil de publication : un document suscite 7,0 % d’engagement (réactions et clics rapportés aux vues), une vidéo 6,0 %, une image 5,3 %, un texte 4,5 % (Socialinsider, 2026).',
  video:
    'Pages LinkedIn animées avec un outil de publication : une vidéo suscite 6,0 % d’engagement (réactions et clics rapportés aux vues), un texte 4,5 % ; les vues des vidéos ont baissé de 36 % (Socialinsider, 2026).',
  poll: 'Pages LinkedIn animées avec un outil de publication : un sondage atteint 2,2 fois la publication médiane (notes de hedaro.com), et suscite peu d’engagement, 4,2 % (Socialinsider, 2026).',
  repost:
    'Une republication atteint environ moitié moins de monde que la publication médiane d’une page LinkedIn : 0,47 fois (notes de hedaro.com).',
  photos:
    'Les photos personnelles ont mieux marché que celles de banques d’images dans 4 494 publications de 184 dirigeants de grands groupes (Kekst CNC, 2023).',
  albums:
    'Sur les pages Facebook animées avec un outil de publication, les albums suscitent le plus d’interactions (Socialinsider, vers 2025).',
  smallest: 'Les plus petites pages Facebook suscitent le plus d’interactions par abonné (Socialinsider, vers 2025).',
  plainTalk:
    'Sur les pages Facebook animées avec un outil de publication, le texte simple suscite le plus de commentaires (Socialinsider, vers 2025).',
  links:
    'Les données se contredisent : les liens vont de pair avec 13,6 % d’interactions en plus (Metricool, 2025), ou avec 26,5 % de portée en moins, c’est-à-dire moins de personnes touchées (Ordinal, 2026). C’est donc un essai, pas une règle.',
  start:
    'Le conseil de dire l’essentiel dans les 200 premiers caractères vient d’AuthoredUp (cité par justpollen.com).',
  hashtags: 'Les trois premiers hashtags seraient ceux qui comptent, et l’on ne peut plus s’y abonner (3thinkrs.com).',
  people:
    'Sur LinkedIn, les publications de personnes suscitent 2,6 % d’engagement (réactions rapportées aux vues), celles de pages 1,74 % (Metricool, 2026).',
  voices:
    'Un même contenu est cliqué deux fois plus quand un salarié le partage (LinkedIn, 2016 : grandes entreprises, et LinkedIn vendait un outil pour cela). À condition d’être volontaire.',
  replies:
    'Les comptes qui répondent aux commentaires ont 30 % d’engagement de plus sur LinkedIn (Buffer, 2026 ; l’étude n’affirme pas de cause).',
  expertise:
    'Sur 3 200 décideurs, 49 % disent que des contenus d’expert les ont menés à passer commande, et 25 % ont écarté une entreprise pour des contenus médiocres (Edelman et LinkedIn, 2020).',
  cases:
    'Des chiffres, des conseils concrets et des cas : voilà ce qui fait la qualité pour ceux qui achètent (Edelman et LinkedIn, 2024 ; la France n’a pas été interrogée).',
  invitations:
    'Une page dispose chaque mois d’invitations, renouvelées le 1er ; une invitation acceptée lui est rendue (aide de LinkedIn).',
  complete: 'Les pages complètes ont 30 % de vues en plus par semaine (LinkedIn, cité par wearehdk.com, 2023).',
  badge:
    'Le badge demande une page revendiquée par son entreprise, le bon lieu, l’adresse du site et un administrateur actif (infosunrise.com, swipeinsight.app).',
  reviews:
    'Aux États-Unis, 40 % des consommateurs lisent les avis sur Facebook, et 89 % attendent une réponse aux bons comme aux mauvais (BrightLocal, 2025).',
  watched: '53 % des entreprises suivent les avis et y répondent (Afnic, 2020 ; surtout de très petites entreprises).',
  ownData: 'Les publications de la page : ce qui a marché ici en dit plus qu’une moyenne d’autres pages.',
  firstSeen: 'La publication épinglée est la première que voit un visiteur, quel que soit son âge.',
};
