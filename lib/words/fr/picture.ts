import type { PictureWords } from '../en/picture.ts';
import { date } from './quantities.ts';

export const pictureWords: PictureWords = {
  unnamed: 'Une page d’entreprise',
  read: (v) => `relevé du ${date(v.at, new Date(0))}`,
  nothing: 'aucune publication lue',
  files: { strip: 'frise', map: 'carte' },
  foot: 'Rollcall. Sans lien avec LinkedIn ni Facebook.',
  saved: (v) => `Image enregistrée : ${v.file}.`,
  notSaved: 'Le navigateur n’a pas produit l’image.',
};
