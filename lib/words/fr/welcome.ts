import type { WelcomeWords } from '../en/welcome.ts';

export const welcomeWords: WelcomeWords = {
  title: 'Y a-t-il quelqu’un ?',
  what: 'Ouvrez la page d’une entreprise sur LinkedIn ou Facebook et cliquez sur le bouton de Rollcall. Il lit ce que votre navigateur a déjà chargé, sur cet ordinateur, et dit si la page est vivante, quel écho elle reçoit et quoi faire ensuite.',
  start: {
    title: 'Pour commencer',
    pin: {
      act: 'Épinglez le bouton.',
      chrome: 'Cliquez sur la pièce de puzzle près de la barre d’adresse, puis sur l’épingle à côté de Rollcall.',
      firefox:
        'Cliquez sur la pièce de puzzle près de la barre d’adresse, puis sur la roue dentée à côté de Rollcall, et choisissez « Épingler à la barre d’outils ».',
    },
    drawing: {
      chrome: 'La barre d’outils : la pièce de puzzle ouvre une liste, et l’épingle est à côté du nom de Rollcall.',
      firefox:
        'La barre d’outils : la pièce de puzzle ouvre une liste, et la roue dentée est à côté du nom de Rollcall.',
      pin: 'Épingler à la barre d’outils',
    },
    open: {
      act: 'Ouvrez l’onglet des publications',
      how: 'et faites défiler un peu : plus il y a de publications chargées, plus la réponse est sûre.',
    },
    click: { act: 'Cliquez sur le bouton', or: 'ou appuyez sur', alone: 'et lisez la réponse.' },
  },
  picture: {
    title: 'Ce que vous voyez',
    invented: 'Exemple fictif',
    caption: 'Chaque trait est une publication ; plus il est haut, plus elle a d’écho. La frise s’arrête aujourd’hui.',
  },
  lenses: {
    title: 'Un relevé, trois usages',
    mine: {
      name: 'Ma page',
      text: 'Où elle se situe parmi les pages de sa taille, et un plan qui tient dans vos heures.',
    },
    prospect: {
      name: 'Celle d’un prospect',
      text: 'Y a-t-il quelqu’un, et une phrase pour ouvrir l’appel, tirée de ce que la page a publié.',
    },
    competitor: {
      name: 'Celle d’un concurrent',
      text: 'En quoi elle diffère de la vôtre : des nombres face à des nombres, sur une même échelle.',
    },
  },
  does: {
    title: 'Ce que fait Rollcall',
    list: [
      'Lire la page devant vous après votre clic, et la suivre tant que sa fenêtre est ouverte.',
      'Garder des nombres, des dates et des liens sur cet ordinateur ; vous pouvez tout supprimer.',
      'Dire « pas assez pour conclure » plutôt que deviner.',
    ],
  },
  cannot: {
    title: 'Ce que Rollcall ne fait pas',
    list: [
      'Envoyer quoi que ce soit : les règles de ses propres pages interdisent toute connexion.',
      'Faire défiler, cliquer ou modifier la page, ou regarder un onglet avant votre clic.',
      'Garder le texte d’une publication, ou le nom d’une personne.',
    ],
  },
  terms: {
    title: 'Avant de l’utiliser',
    text: 'Les conditions d’utilisation de LinkedIn (article 8.2, en vigueur depuis le 3 novembre 2025) n’autorisent pas les logiciels qui extraient ou copient ses services, et citent les modules et extensions de navigateur. Celles de Meta n’autorisent pas à collecter des données de Facebook par des moyens automatisés sans son accord.',
    choice:
      'Rollcall lit une page que vous avez ouverte, quand vous cliquez, sur votre ordinateur. À vous de juger si vous pouvez l’utiliser.',
    affiliation: 'Rollcall n’est lié ni à LinkedIn ni à Meta.',
    check: 'Comment vérifier tout cela',
  },
};
