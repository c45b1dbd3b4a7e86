import type { content as english } from '../../en/own/content.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const content: Record<keyof typeof english, OwnTipText> = {
  'own-unheard-people': {
    text: 'Laissez la direction et une ou un expert parler des sujets de la page, sous leur propre nom, pendant huit semaines, plutôt que de publier davantage.',
    notWhen: 'Une publication sur quatre fonctionne déjà.',
    worked: { measure: 'interactions (médiane)', target: '25 % au-dessus d’aujourd’hui' },
    example: 'Par exemple : l’experte en métrologie explique une erreur qu’elle voit tous les mois.',
    why: WHY.people,
  },
  'own-five-voices': {
    text: 'Envoyez la prochaine publication à cinq salariés volontaires et demandez-leur un commentaire avec leurs mots.',
    notWhen: 'Ce serait un ordre, ou vous êtes moins de dix.',
    worked: { measure: 'commentaires (médiane)', target: 'au moins 1' },
    example: 'Par exemple : « C’est vous qui l’avez monté : qu’ajouteriez-vous ? »',
    why: WHY.voices,
  },
  'own-fewer-reshares': {
    text: 'Rédigez vous-même les trois prochaines publications : une photo et trois lignes.',
    notWhen: 'Vous reprenez les publications de collègues : gardez-en une sur trois.',
    worked: { measure: 'reprises parmi les publications', target: 'moins de 30 %' },
    example: 'Par exemple : non pas l’article de la fédération, mais ce qu’il change pour vos clients.',
    why: WHY.repost,
  },
  'own-repeat-winner': {
    text: 'Écrivez d’ici deux semaines la suite de votre meilleure publication : même sujet, étape suivante.',
    notWhen: 'Cette publication annonçait une mauvaise nouvelle.',
    worked: { measure: 'ses interactions', target: 'au moins 1,5 fois la médiane' },
    example: 'Par exemple : après la photo du bateau en cale, le jour de sa mise à l’eau.',
    why: WHY.ownData,
  },
  'own-one-poll': {
    text: 'Posez en sondage une question dont vous utiliserez la réponse, et publiez le résultat.',
    notWhen: 'Il y en a eu un ce trimestre.',
    worked: { measure: 'le sondage', target: '1 de fait, et son résultat publié' },
    example: 'Par exemple : « Qu’est-ce qui vous aiderait le plus : être livré le samedi, ou un délai plus court ? »',
    why: WHY.poll,
  },
  'own-add-document': {
    text: 'Faites un PDF de six pages à partir d’une liste de contrôle que vous donnez déjà à vos clients.',
    notWhen: 'Elle est confidentielle, ou trop courte.',
    worked: { measure: 'le document', target: '1 publié en 30 jours, avec des interactions au-dessus de la médiane' },
    example: 'Par exemple : « Six choses à mesurer avant de commander une fenêtre. »',
    why: WHY.formats,
  },
  'own-add-video': {
    text: 'Filmez un geste de votre métier : une minute, avec des sous-titres.',
    notWhen: 'Le film serait tourné chez un client, sans son accord.',
    worked: { measure: 'la vidéo', target: '1 publiée en 30 jours, avec des interactions au-dessus de la médiane' },
    example: 'Par exemple : une lame qu’on affûte, de la première passe à la feuille qu’elle coupe.',
    why: WHY.video,
  },
  'own-real-photos': {
    text: 'Passez vos images en revue : remplacez celles de banques d’images par des photos de l’atelier, avec l’accord écrit des personnes qu’on y voit.',
    notWhen: 'Personne n’a donné son accord.',
    worked: { measure: 'interactions (médiane)', target: '25 % au-dessus d’aujourd’hui' },
    example: 'Par exemple : l’établi tel qu’il est à midi, plutôt que deux personnes qui se serrent la main.',
    why: WHY.photos,
  },
  'own-album': {
    text: 'Publiez quatre à huit photos d’un travail terminé.',
    notWhen: 'Le travail est confidentiel.',
    worked: { measure: 'ses interactions', target: 'au-dessus de la médiane des 10 dernières publications' },
    example: 'Par exemple : le toit avant, la charpente, les ardoises, et la maison le soir.',
    why: WHY.albums,
  },
  'own-first-photo': {
    text: 'Joignez une photo au prochain texte : ce dont il parle, tel qu’on le voit à l’atelier.',
    notWhen: 'Les textes seuls fonctionnent.',
    worked: { measure: 'publications avec une image en 30 jours', target: 'au moins 2' },
    example: 'Par exemple : la pièce usée sur l’établi, à côté des lignes qui disent comment elle s’est usée.',
    why: WHY.formats,
  },
  'own-link-test': {
    text: 'Mettez l’essentiel dans le texte pendant quatre publications, sans aperçu de lien, puis comparez.',
    notWhen: 'Les clics sont l’objectif.',
    worked: { measure: 'interactions (médiane)', target: '4 publications contre 4' },
    example: 'Par exemple : les trois chiffres de l’article dans le texte, et son adresse à la dernière ligne.',
    why: WHY.links,
  },
  'own-first-200': {
    text: 'Dites l’essentiel dans les 200 premiers caractères de la prochaine publication : la suite est derrière « voir plus ».',
    notWhen: 'Les longs récits fonctionnent sur cette page.',
    worked: { measure: 'interactions (médiane)', target: '25 % au-dessus d’aujourd’hui' },
    example: 'Par exemple : « Votre chaudière perd ici un dixième de sa chaleur. Comment le voir en deux minutes. »',
    why: WHY.start,
  },
  'own-three-hashtags': {
    text: 'Gardez trois hashtags dans la prochaine publication, et retirez les autres.',
    notWhen: 'Autre chose presse davantage.',
    worked: { measure: 'hashtags par publication', target: '3 ou moins' },
    example: 'Par exemple : le métier, la ville et le matériau.',
    why: WHY.hashtags,
  },
};
