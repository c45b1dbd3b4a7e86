import type { prospects as english } from '../../en/own/prospects.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const prospects: Record<keyof typeof english, OwnTipText> = {
  'own-quote-question': {
    text: 'Répondez dans une publication à la question qui précède chaque devis.',
    notWhen: 'La réponse honnête serait un tarif que vous ne publiez pas.',
    worked: { measure: 'publications qui répondent à une question en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : « Pourquoi deux devis pour le même toit diffèrent d’un tiers : trois raisons. »',
    why: WHY.expertise,
  },
  'own-five-targets': {
    text: 'Notez cinq entreprises avec lesquelles vous souhaitez travailler, et vérifiez qu’elles sont bien présentes sur ce site.',
    notWhen: 'Vos prochains clients sont des particuliers.',
    worked: { measure: 'la liste', target: '5 entreprises vérifiées, et un site choisi' },
    example: 'Par exemple : deux constructeurs, deux architectes, une mairie ; et la dernière publication de chacun.',
    why: WHY.neither,
  },
  'own-next-event': {
    text: 'Annoncez le prochain salon, la prochaine journée portes ouvertes ou la prochaine livraison où l’on peut vous rencontrer : la date, le lieu, et une raison de venir.',
    notWhen: 'Rien de tel n’est prévu dans les 90 jours.',
    worked: { measure: 'personnes venues grâce à l’annonce', target: 'comptées, 1 ou plus' },
    example: 'Par exemple : « Jeudi 12, hall 3 : apportez votre pièce usée, nous la mesurons sur le stand. »',
    why: WHY.beyond,
  },
  'own-one-case': {
    text: 'Racontez un travail sous forme de cas : le problème, ce que vous avez fait, et le résultat en un chiffre.',
    notWhen: 'Le client n’a pas donné son accord.',
    worked: { measure: 'cas publiés en 30 jours', target: '1' },
    example:
      'Par exemple : « Ils changeaient le joint tous les mois. Depuis mai, une fois. Voici ce que nous avons modifié. »',
    why: WHY.cases,
  },
  'own-customer-question': {
    text: 'Répondez dans une publication à la question que vos clients posent le plus, et terminez par une question facile.',
    notWhen: 'La question ne servirait qu’à faire réagir.',
    worked: { measure: 'publications commentées', target: '1 sur 4' },
    example:
      'Par exemple : « Chêne ou frêne pour un escalier ? Voici comment nous choisissons. En quoi est le vôtre ? »',
    why: WHY.expertise,
  },
  'own-invite': {
    text: 'Utilisez les invitations de la page, le 1er de chaque mois, pour vos clients, vos fournisseurs et vos anciens salariés.',
    notWhen: 'La page n’a pas cinq publications récentes à montrer.',
    worked: { measure: 'abonnés', target: '10 % de plus' },
    example: 'Par exemple : les destinataires des dix dernières factures, après un mot au téléphone.',
    why: WHY.invitations,
  },
  'own-boost-local': {
    text: 'Mettez 30 € de publicité sur votre meilleure publication, auprès des habitants des environs, une fois.',
    notWhen: 'La page n’a pas encore d’objectif.',
    worked: { measure: 'abonnés et demandes', target: 'comptés avant, et 30 jours après' },
    example: 'Par exemple : la photo de la devanture terminée, pour les trois villages autour.',
    why: WHY.smallest,
  },
};
