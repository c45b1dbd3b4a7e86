/** A page for each verdict, by how it posts. */
import type { PageReading } from '../../lib/reading/reading.ts';
import { silent } from './findings-pages.ts';
import { every, ownPosts, page, reshare } from './pages.ts';

export const inactive = page(ownPosts(every(9, 20, 74)));
export const abandoned = page(ownPosts([431, 446, 460]));
export const irregular = page(ownPosts([1, 2, 3, 4, 5, 48, 49, 50, 51, 95]));
export const unheard = page(ownPosts(every(4, 30, 3), silent), { followers: 40_000 });
export const empty = page([], { coverage: { end: true } });
export const onlyReshares = page([reshare(5), reshare(100)]);
export const thriving = page(ownPosts(every(4, 30, 1)));
/** Too little was read for a verdict. */
export const unsure = page(ownPosts([2, 8]));

export const onFacebook = (reading: PageReading): PageReading => ({ ...reading, site: 'facebook' });
