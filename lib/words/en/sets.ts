/** Sets of pages: a client and its competitors, a sector, a week of calls. */
import type { NameProblem } from '../../view/sets.ts';
import { number, plural } from './quantities.ts';

const pages = (count: number): string => plural(count, { one: 'one page', other: '# pages' });

export const setWords = {
  title: 'Sets',
  all: 'All pages',
  none: 'In no set',
  own: (v: { name: string }) => `own page: ${v.name}`,
  count: (v: { pages: number }) => pages(v.pages),
  make: 'New set',
  name: 'Name of the set',
  makeIt: 'Make the set',
  makeWith: (v: { pages: number }) =>
    `With ${v.pages === 1 ? 'the selected page' : `the ${number(v.pages)} selected pages`}`,
  makeEmpty: 'It begins empty. To begin with pages, select them first.',
  cancel: 'Cancel',
  wrong: {
    empty: 'Give the set a name.',
    taken: 'Another set has this name.',
  } satisfies Record<NameProblem, string>,
  rename: 'Rename',
  renameIt: 'Save the name',
  drop: 'Delete the set',
  ownPage: 'Own page',
  noOwn: 'None',
  ownHint: 'It is “your page” when the others are held beside it, and the client’s in a report.',
  compare: 'Compare',
  report: 'Report',
  fewer: 'A set of two to twenty pages can be compared.',
  newOne: 'New set…',
  noneYet: 'There is no set yet.',
  made: (v: { name: string; pages: number }) =>
    v.pages === 0 ? `Made: ${v.name}, still empty.` : `Made: ${v.name}, with ${pages(v.pages)}.`,
  renamed: (v: { name: string }) => `Renamed: ${v.name}.`,
  dropped: (v: { name: string }) => `Deleted: the set ${v.name}. Its pages stay.`,
  added: (v: { name: string; pages: number }) => `Added to ${v.name}: ${pages(v.pages)}.`,
  inAlready: (v: { name: string }) => `${v.name} has them already.`,
  takenOut: (v: { name: string; pages: number }) => `Taken out of ${v.name}: ${pages(v.pages)}.`,
  ownIs: (v: { name: string; page: string | null }) =>
    v.page === null ? `${v.name} has no own page now.` : `${v.page} is the own page of ${v.name}.`,
  tooMany: (v: { name: string | null; has: number; asked: number; most: number }) =>
    `A set holds at most ${number(v.most)} pages${v.has === 0 ? '' : `; ${v.name} has ${number(v.has)}`}, and ${plural(v.asked, { one: 'one more was', other: '# more were' })} asked for. None was added.`,
  failed: 'It could not be saved. Nothing was changed; try once more.',
  round: {
    start: 'Read the set again',
    title: 'Reading the set again',
    how: 'Open each page, and click Rollcall’s button there. It is ticked here once it is read.',
    progress: (v: { read: number; of: number }) => `${number(v.read)} of ${number(v.of)} read`,
    done: (v: { of: number }) => (v.of === 1 ? 'The page is read again.' : `All ${pages(v.of)} are read again.`),
    read: 'read',
    waiting: 'not yet',
    stop: 'Stop',
    finish: 'Done',
  },
};

export type SetWords = typeof setWords;
