/** As what a post's id names it: one post may go by the ids of several things. */
import { permalinkForm } from './facebook/permalink-form.ts';
import { urnIn } from './linkedin/urn.ts';
import type { PostReading } from './reading.ts';

/** "activity", "share" or "ugcPost" of LinkedIn; of Facebook a post, photo or video; '' where it is not told. */
export const namedAs = ({ id, permalink }: PostReading): string => urnIn(id)?.kind ?? permalinkForm(permalink) ?? '';
