import { date } from './quantities.ts';

/** What stands on a saved picture beside the words of the verdict, the strip and the facts. */
export const pictureWords = {
  unnamed: 'A company page',
  read: (v: { at: Date }) => `read on ${date(v.at, new Date(0))}`,
  nothing: 'no post read',
  /** In names of files. */
  files: { strip: 'posts over time', map: 'map' },
  foot: 'Rollcall. Not affiliated with LinkedIn or Facebook.',
  saved: (v: { file: string }) => `Saved: the picture, as ${v.file}.`,
  notSaved: 'The browser did not make the picture.',
};

export type PictureWords = typeof pictureWords;
