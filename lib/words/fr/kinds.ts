import type { PostKind } from '../../reading/reading.ts';

/** What a post is, by its kind. */
export const KINDS: Record<PostKind, string> = {
  text: 'texte',
  image: 'image',
  video: 'vidéo',
  document: 'document',
  poll: 'sondage',
  link: 'lien',
  article: 'article',
  event: 'événement',
  job: 'offre d’emploi',
  other: 'autre',
  unknown: 'inconnu',
};
