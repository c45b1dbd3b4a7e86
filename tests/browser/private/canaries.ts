/**
 * Canaries: words that stand nowhere else in the world, put in the place of a page's texts and people. Where one is found
 * afterwards, a text or a name went there.
 *
 * They have no vowels and no order, so that no four of their letters came before: what browsers compress with (Snappy, LZ4)
 * writes down new letters as they are, and the files on the disk can be searched as they lie there.
 */
import { createHash } from 'node:crypto';

const LETTERS = 'bcdfghjkmnpqrstvwxz';
const LENGTH = 12;
/** Whatever may hold a canary: nothing else has so many such letters in a row, but noise. */
export const RUN_OF_LETTERS = new RegExp(`[${LETTERS}]{${LENGTH},}`, 'gi');

/** The canary of that name, always the same. */
export function canary(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, LENGTH);
  const word = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a sample page says that must stay in it. */
export interface Secrets {
  /** Texts of posts and comments, titles of links. */
  texts: string[];
  /** Who wrote, commented, reacted, is named. First and last name. */
  people: string[];
}

interface Planted {
  html: string;
  canaries: string[];
}

/**
 * Puts canaries in the place of each of these, wherever it stands: text, attribute or embedded data. A text begins, goes on
 * and ends with one, and has one for a hashtag; a person's name is two, in the address of their own page too.
 *
 * @throws where the page does not say it: a secret that is not there could not leak
 */
export function plant(html: string, { texts, people }: Secrets): Planted {
  const canaries: string[] = [];
  const made = (name: string): string => {
    canaries.push(canary(name));
    return canary(name);
  };
  const replaced = (page: string, secret: string, by: string): string => {
    if (!page.includes(secret)) throw new Error(`The page does not say: ${secret}`);
    return page.replaceAll(secret, by);
  };
  let planted = html;
  for (const text of texts) {
    const [first, middle, last, tag] = ['first', 'middle', 'last', 'tag'].map((place) => made(`${text} ${place}`));
    planted = replaced(planted, text, `${first}, and then ${middle} came along. #${tag} ${last}`);
  }
  for (const person of people) {
    const [first, last] = ['first', 'last'].map((part) => made(`${person} ${part}`));
    const handle = person.toLowerCase().replaceAll(' ', '-');
    planted = replaced(planted, person, `${first} ${last}`).replaceAll(handle, `${first}-${last}`.toLowerCase());
  }
  return { html: planted, canaries };
}

/** Of a company's name that is kept, and so must be found wherever canaries are looked for. */
export const KEPT_WORD = canary('the company');
export const KEPT_NAME = `${KEPT_WORD} Works`;
/** A choice that is kept with the settings. */
export const KEPT_CHOICE = canary('the set that a competitor was last compared within');
/** A line of a console. */
export const PRINTED = canary('a line of a console');

export interface SecretPage extends Secrets {
  sample: string;
  lens: 'mine' | 'prospect' | 'competitor';
}

const ROBOTS = 'Larkspur &amp; Vane Robotics';

/** Pages of both sites, in each lens; the first company has the name that is kept. */
export const SECRET_PAGES: SecretPage[] = [
  {
    sample: 'linkedin-ember-thriving-en',
    lens: 'mine',
    texts: [
      'The hundredth kitchen arm shipped today. It chops, it stirs, it does not answer back.',
      'A gripper made of felt. It sounds silly until you see it lift a poached egg.',
      'We asked our service team for the strangest call of the month. It involved a goose.',
      'Safety certificate renewed, with zero findings.',
      'Dutch kitchens get younger hands: our new survey.',
      'I want one for my goose.',
    ],
    people: ['Wilhelmina Prout', 'Tamsin Okoro-Bell'],
  },
  {
    sample: 'linkedin-ember-named-reactions-en',
    lens: 'prospect',
    texts: ['A novel in one sentence. It is a long one.', 'Proofs are in.', 'Tea with the translator.'],
    people: ['Rosamund Tickell'],
  },
  {
    sample: 'facebook-plain-signed-in-en',
    lens: 'competitor',
    texts: [
      'The first oak frame of the new hall went up this morning.',
      'Our notes on drying green oak are online.',
      'Drying green oak',
      'We are closed on Friday for the apprentices’ fair.',
      'Looking for a joiner to start in January.',
      'Lovely work, well done.',
    ],
    people: ['Odalys Ferro', 'Tamsin Ogle'],
  },
];

/** A page in no known layout, whose structure is copied for mending. */
export const UNKNOWN_PAGE: Omit<SecretPage, 'lens'> = {
  sample: 'linkedin-unknown-layout-en',
  texts: [
    'We moved the folding line to the new hall, and nobody lost a finger.',
    'A box that holds soup. For an hour, at least. We are proud of the hour.',
  ],
  people: [],
};

/** The page as it is served, and the canaries in it. */
export function planted({ texts, people }: Secrets, html: string): Planted {
  return plant(html.replaceAll(ROBOTS, KEPT_NAME), { texts, people });
}
