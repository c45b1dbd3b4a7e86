/** Importer des fichiers : pages enregistrées, et ce qui a été exporté. */
import type { StoreProblem } from '../../store/store.ts';
import type { BringWords } from '../en/bring-in.ts';
import { number, percent, plural } from './quantities.ts';

const readings = (count: number): string =>
  count === 1 ? 'un relevé' : plural(count, { one: '# relevé', other: '# relevés' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NOT_KEPT: Record<StoreProblem, string> = {
  blocked: 'ici, le navigateur ne laisse rien garder',
  full: 'il n’y a plus de place sur cet ordinateur',
  newer: 'ce qui est gardé ici vient d’une version plus récente de Rollcall',
  failed: 'l’enregistrement a échoué',
};

export const bringWords: BringWords = {
  title: 'Importer',
  drop: 'Déposez ici des pages enregistrées ou des exports, ou',
  files: 'choisissez des fichiers',
  or: 'ou',
  folder: 'un dossier',
  hint: 'Pages enregistrées (HTML, MHTML), JSON et NDJSON de Rollcall. Ils sont lus sur cet ordinateur ; rien n’est envoyé, aucun de leurs scripts ne s’exécute.',
  progress: 'Import en cours',
  now: (v) => `${percent(Math.round(v.share * 100) / 100)}, ${readings(v.brought)} pour l’instant : ${v.file}`,
  cancel: 'Arrêter',
  close: 'Fermer',
  nothing: 'Aucun fichier n’a été choisi.',
  result: (v) => {
    const said = [
      v.brought === 0
        ? 'Rien de nouveau n’a été importé'
        : `${capital(readings(v.brought))} ${v.pages === 1 ? 'd’une page' : plural(v.pages, { one: 'de # page', other: 'de # pages' })} ${v.brought === 1 ? 'importé' : 'importés'}`,
      v.known === 0 ? '' : plural(v.known, { one: 'un était déjà connu', other: '# étaient déjà connus' }),
      v.refused === 0 ? '' : plural(v.refused, { one: 'un n’a pas été pris', other: '# n’ont pas été pris' }),
    ];
    return `${v.stopped ? 'Arrêté. ' : ''}${said.filter(Boolean).join(', ')}.`;
  },
  failed: (v) => `Rien n’a été importé : ${NOT_KEPT[v.why]}.`,
  refused: 'Non pris',
  line: (v) => `ligne ${number(v.line)}`,
  more: (v) => `et ${number(v.more)} de plus`,
  why: {
    'unknown-file': () => 'ni une page enregistrée ni un export de Rollcall',
    unreadable: () => 'le fichier n’a pas pu être lu',
    'too-large': () => 'trop volumineux',
    'no-json': () => 'ce n’est pas du JSON',
    'no-reading': (detail) =>
      detail ? `ce n’est pas un relevé : « ${detail} » n’est pas comme prévu` : 'ce n’est pas un relevé',
    'newer-format': () => 'écrit par une version plus récente de Rollcall',
    'no-address': () => 'la page enregistrée ne dit pas à quelle adresse elle était',
    'no-company': () => 'aucune page d’entreprise ne s’y trouve',
    'not-kept': (detail) => NOT_KEPT[(detail ?? 'failed') as StoreProblem] ?? NOT_KEPT.failed,
  },
};
