import type { KeptFigures, OptionsWords } from '../en/options.ts';
import { date, list, number, plural } from './quantities.ts';

const size = (bytes: number): string => {
  if (bytes < 1e6) return `${number(Math.max(1, bytes / 1e3))} ko`;
  return bytes < 1e9 ? `${number(bytes / 1e6, 1)} Mo` : `${number(bytes / 1e9)} Go`;
};

const amount = (v: Pick<KeptFigures, 'pages' | 'readings'>): string =>
  `${plural(v.pages, { one: '# page', other: '# pages' })}, ${plural(v.readings, { one: '# relevé', other: '# relevés' })}`;

export const optionsWords: OptionsWords = {
  title: 'Options',
  at: 'Chaque changement s’applique aussitôt.',
  saved: 'Enregistré',
  savedAs: (v) => `Enregistré : ${v.name}, ${v.value}.`,
  failed: 'Le navigateur n’a pas enregistré ce choix. Réessayez.',
  reading: {
    title: 'Lecture',
    language: { name: 'Langue', browser: 'Celle du navigateur' },
    theme: { name: 'Thème', values: { system: 'Système', light: 'Clair', dark: 'Sombre' } },
    opening: {
      name: 'Une nouvelle page s’ouvre comme',
      values: { ask: 'Demander une fois', mine: 'Ma page', prospect: 'Prospect', competitor: 'Concurrent' },
      hint: 'Chaque page retient ensuite le sien. « Demander une fois » : la question vient au tout premier relevé ; les pages suivantes s’ouvrent dans le dernier usage choisi autre que Ma page.',
    },
    hours: {
      name: 'Heures par semaine pour un plan',
      none: 'Non précisé',
      hint: 'Le plan de 90 jours n’en demande jamais plus.',
    },
    shortcuts: {
      name: 'Raccourcis d’une lettre',
      on: 'Activés',
      off: 'Désactivés',
      hint: 'Les flèches, Entrée et Échap fonctionnent toujours.',
      all: 'À propos des raccourcis',
    },
  },
  mine: {
    title: 'Mes pages',
    none: 'Aucune pour l’instant. Une page que vous marquez comme la vôtre figure ici, avec ce que vous en avez dit.',
    columns: {
      page: 'Page',
      belief: 'Par rapport aux autres, vous avez dit',
      purpose: 'À quoi elle sert',
      change: 'Modifier',
    },
    unnamed: 'Page sans nom',
    skipped: 'passé',
    notAsked: 'pas encore demandé',
    said: (v) => date(v.at, v.now),
    edit: 'Modifier',
    done: 'Terminé',
    forget: 'Oublier',
    undo: 'Annuler',
    of: (v) => `${v.act} : ${v.name}`,
    restored: (v) => `Réponses rétablies : ${v.name}.`,
    forgotAbout: (v) => `Réponses oubliées : ${v.name}.`,
  },
  kept: {
    title: 'Ce qui est gardé',
    history: {
      name: 'Historique',
      keep: 'Garder les relevés sur cet ordinateur',
      hint: 'Tous les relevés, jamais depuis une fenêtre privée ; aucun texte de publication, aucun nom de personne.',
      off: 'Si l’historique est désactivé, seuls les noms de vos propres pages et vos réponses sont gardés. Les relevés précédents restent jusqu’à ce que vous les supprimiez.',
    },
    on: 'activé',
    off: 'désactivé',
    now: {
      name: 'Gardé à présent',
      nothing: 'Rien pour l’instant.',
      unknown: 'Le navigateur ne permet pas de le compter ici.',
      figures: (v) => {
        const used = v.bytes === null ? '' : `, environ ${size(v.bytes)}`;
        const allowed = used !== '' && v.quota !== null ? ` sur les ${size(v.quota)} que permet le navigateur` : '';
        return `${amount(v)}${used}${allowed}.`;
      },
      damaged: (v) =>
        plural(v.records, {
          one: 'L’un d’eux n’est plus lisible. Il est laissé tel quel.',
          other: '# d’entre eux ne sont plus lisibles. Ils sont laissés tels quels.',
        }),
    },
    forGood: {
      name: 'Gardé durablement',
      no: 'Pas encore : si l’ordinateur manque de place, le navigateur peut effacer ce qui est gardé ici, sans demander.',
      yes: 'Oui : le navigateur n’en efface rien de lui-même, même si l’ordinateur manque de place. Vous pouvez toujours le supprimer.',
      button: 'Garder durablement',
      hint: {
        chrome: 'Chrome décide lui-même s’il accepte.',
        firefox: 'Firefox vous le demande.',
      },
      refused: 'Le navigateur n’a pas accepté. Un export en garde une copie chez vous.',
    },
    where: {
      name: 'Où sont les données',
      place:
        'Dans le profil de ce navigateur, sur cet ordinateur, dans l’espace propre à l’extension. Aucun site ne peut le lire.',
      look: {
        chrome:
          'Pour les voir : appuyez sur F12 sur cette page, puis « Application », « IndexedDB » et « Stockage d’extension ».',
        firefox:
          'Pour les voir : appuyez sur F12 sur cette page, puis « Stockage », « Indexed DB » et « Stockage d’extension ».',
      },
    },
    erase: {
      name: 'Repartir de zéro',
      button: 'Tout supprimer',
      hint: 'Tous les relevés, les ensembles, les rapports, toutes les réponses et ces options. Un export permet de remettre en place les relevés, les ensembles et les réponses, mais ni les rapports ni les options.',
      ask: (v) =>
        v.pages === null
          ? 'Supprimer tous les relevés, toutes les réponses et ces options ? Vous aurez dix secondes pour annuler.'
          : `Supprimer ${list([amount(v), 'toutes les réponses', 'ces options'])} ? Vous aurez dix secondes pour annuler.`,
      confirm: 'Tout supprimer maintenant',
      cancel: 'Tout garder',
      busy: 'Suppression…',
      done: 'Supprimé. Rollcall ne garde plus rien ; les options sont comme au début.',
      left: 'Une partie n’a pas pu être supprimée. Fermez les autres onglets et panneaux de Rollcall, puis réessayez.',
      canUndo: 'Vous avez dix secondes pour annuler.',
      undo: 'Annuler',
      undone: 'Tout est revenu comme avant.',
      notUndone: 'Le retour en arrière a échoué. Si vous avez un export, importez-le.',
      export: 'Tout exporter',
      exported: (v) => `Exporté : ${v.file}.`,
      notExported: 'L’export a échoué. Réessayez.',
    },
  },
  allowed: {
    title: 'Ce qui lui est permis',
    columns: { permission: 'Autorisation', why: 'Pourquoi', check: 'Comment le vérifier' },
    permissions: {
      activeTab: {
        why: 'Lire l’onglet où vous êtes, après votre clic, jusqu’à ce que vous le quittiez.',
        check:
          'Dans la liste des extensions du navigateur, le détail de Rollcall ne nomme aucun site qu’il pourrait toujours lire.',
      },
      scripting: {
        why: 'Lancer son lecteur dans cet onglet.',
        check: 'Le paquet contient un lecteur par site ; aucun site ne figure dans le manifeste.',
      },
      storage: {
        why: 'Garder ces options et, jusqu’à la fermeture du navigateur, le dernier relevé de chaque onglet. Les relevés gardés et vos réponses sont dans la base de données propre à l’extension, qui ne demande aucune autorisation.',
        check: 'Supprimez tout, puis regardez où sont les données : il ne reste rien.',
      },
      sidePanel: {
        why: 'Rester à côté de la page pendant que vous la faites défiler.',
        check: 'Le panneau reste fermé tant que vous ne l’ouvrez pas.',
      },
    },
    undescribed: 'Non décrite ici.',
  },
  sent: {
    title: 'Comment vérifier que rien n’est envoyé',
    steps: [
      'Ouvrez la page d’une entreprise, appuyez sur F12 et choisissez « Réseau ». Videz la liste, puis cliquez sur le bouton de Rollcall : le lecteur n’ajoute aucune ligne. Ce que le site charge de lui-même apparaît toujours.',
      "Dans le paquet, manifest.json indique « connect-src 'none' » et « form-action 'none' » : le navigateur lui-même refuse toute connexion depuis les pages de Rollcall.",
      'Un lien que vous suivez s’ouvre dans un onglet comme tout autre lien ; il ne dit pas d’où vous venez.',
    ],
  },
  versions: {
    title: 'Versions',
    extension: (v) => `Rollcall ${v.version}`,
    references: (v) => `Points de repère : études publiées de ${v.from} à ${v.to}`,
    format: (v) => `Format des données ${v.format}`,
    affiliation: 'Rollcall n’est lié ni à LinkedIn ni à Meta.',
  },
};
