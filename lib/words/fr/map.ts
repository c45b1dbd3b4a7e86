import type { Score } from '../../diagnosis/diagnosis.ts';
import type { MapWords } from '../en/map.ts';
import { list, number } from './quantities.ts';

export const mapWords: MapWords = {
  title: 'Où elle se situe',
  titleOfMany: 'Rythme et écho',
  axes: { posting: 'rythme', response: 'écho' },
  scale: 'Les deux axes vont de 0 à 100.',
  regions: {
    quiet: 'présente, mais inactive',
    irregular: 'irrégulière',
    unheard: 'sans écho',
    active: 'active',
    thriving: 'dynamique',
  },
  subject: 'cette page',
  half: 'la moitié des pages animées avec un outil',
  caption: (v) => `Rythme ${scores(v.activity, v.response)} ; 50 = la moitié des pages animées avec un outil.`,
  neither: 'Aucune place sur la carte : ce qui a été lu ne donne ni score de rythme ni score d’écho.',
  describeOne: (v) =>
    v.band
      ? `Une bande traverse la carte : l’un des deux scores est inconnu. Diagnostic : ${v.verdict}.`
      : `Un cadre aussi large et aussi haut que le doute, ${v.unsure ? 'en tirets, car il n’y a pas assez pour conclure' : `avec ce diagnostic : ${v.verdict}`}.`,
  describeMany: (v) => `${number(v.pages)} pages, chacune dans un cadre aussi large et aussi haut que son doute.`,
  outside: (v) =>
    `Les limites en pointillé tiennent aux jours et aux publications, pas à ces deux scores : d’où le diagnostic « ${v.verdict} ».`,
  borders:
    'Les limites continues sont des scores. Celles en pointillé tiennent aux jours et aux publications : une page peut se trouver au-delà.',
  dashed: 'En tirets : pas assez pour conclure.',
  band: 'Une bande : l’un des deux scores est inconnu.',
  notDrawn: (v) => `Sans place sur la carte, les deux scores étant inconnus : ${list(v.names)}.`,
  unnamed: (v) => `Sur la carte, sans la place pour le nom : ${list(v.names)}.`,
  asTable: 'En tableau',
  columns: { page: 'Page', verdict: 'Diagnostic', posting: 'Rythme', response: 'Écho' },
  score: (v) => (v.score ? withDoubt(v.score) : 'inconnu'),
};

function scores(activity: Score | null, response: Score | null): string {
  const rhythm = activity ? withDoubt(activity, ' sur 100') : 'inconnu';
  const heard = response ? withDoubt(response, activity ? '' : ' sur 100') : 'inconnu';
  return `${rhythm}, écho ${heard}`;
}

/** « 7 sur 100 (5 à 21) », « 0 » sans doute. */
function withDoubt({ value, low, high }: Score, of = ''): string {
  const [least, most] = [number(low), number(high)];
  return `${number(value)}${of}${least === most ? '' : ` (${least} à ${most})`}`;
}
