/** Fills the database of a running extension with pages that were read many times, as months of use would. */

import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { DATABASES } from './database.ts';
import type { View } from './driver.ts';

const DAY = 86_400_000;

export interface History {
  pages: number;
  /** Readings of each page, a week apart. */
  readings: number;
  /** Posts in each reading, three days apart. */
  posts: number;
}

/** @param view any page of the extension that has opened its database */
export async function fillHistory(view: View, history: History, now: Date): Promise<void> {
  await view.until(fillWith(history, sampleReading(history.posts, now)), 300_000);
}

/** One reading, of which all others are made. */
function sampleReading(posts: number, now: Date): PageReading {
  const list = Array.from({ length: posts }, (_, index) => samplePost(now.getTime() - (1 + 3 * index) * DAY, index));
  return {
    site: 'linkedin',
    layout: 'linkedin-ember',
    url: 'https://www.linkedin.com/company/norrvik/posts/',
    readAt: now.toISOString(),
    language: 'en',
    page: {
      id: '1',
      name: 'Norrvik Instruments',
      handle: 'norrvik',
      followers: { low: 8410, high: 8410, shown: '8,410' },
      likes: null,
      employees: null,
      category: 'Appliances, Electrical, and Electronics Manufacturing',
    },
    posts: list,
    coverage: { postsSeen: posts, withTime: posts, withReactions: posts, feed: 'read', view: 'signed-in' },
    notes: [],
  };
}

function samplePost(at: number, index: number): PostReading {
  const iso = new Date(at).toISOString();
  const id = `urn:li:activity:${BigInt(at) << 22n}`;
  const count = (value: number) => ({ low: value, high: value, shown: String(value) });
  return {
    id,
    permalink: `https://www.linkedin.com/feed/update/${id}/`,
    publishedAt: { from: iso, to: iso, source: 'id' },
    authorship: index % 7 === 3 ? 'reshare' : 'own',
    pinned: false,
    kind: index % 3 === 0 ? 'image' : 'text',
    reactions: count((index * 7) % 40),
    comments: count(index % 4),
    shares: count(index % 2),
    views: null,
    text: null,
  };
}

/** Runs in the extension's page, which has no way in but the database itself. One transaction a page. */
const fillWith = ({ pages, readings }: History, sample: PageReading): string => `(async () => {
  const sample = ${JSON.stringify(sample)};
  const factory = ${DATABASES};
  const database = await new Promise((done, failed) => {
    const request = factory.open('rollcall');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  for (let page = 0; page < ${pages}; page += 1) {
    const transaction = database.transaction(['pages', 'readings'], 'readwrite');
    const handle = 'company-' + page;
    const name = ['Norrvik', 'Calder', 'Halden', 'Kestrel', 'Ostermoor'][page % 5] + ' Works ' + page;
    const url = 'https://www.linkedin.com/company/' + handle + '/posts/';
    const id = String(1000000 + page);
    const key = 'linkedin:' + id;
    for (let turn = 0; turn < ${readings}; turn += 1) {
      const back = (turn * 7 + page / 100) * ${DAY};
      const earlier = (iso) => new Date(Date.parse(iso) - back).toISOString();
      const posts = sample.posts.map((post) => {
        const at = earlier(post.publishedAt.from);
        return { ...post, publishedAt: { ...post.publishedAt, from: at, to: at } };
      });
      const readAt = earlier(sample.readAt);
      const reading = { ...sample, url, readAt, posts, page: { ...sample.page, id, name, handle } };
      transaction.objectStore('readings').put({ page: key, readAt, reading });
    }
    transaction.objectStore('pages').put({
      key, keys: [key, 'linkedin:' + handle, url.replace(/\\/$/, '')], site: 'linkedin', name, url, lens: 'competitor',
      answers: {}, given: [], lastReadAt: new Date(Date.parse(sample.readAt) - page / 100 * ${DAY}).toISOString(),
      label: page % 9 === 0 ? 'Trade fair' : '', note: '', notedAt: null, checkAgain: null, sameCompanyAs: null,
      advice: [], row: null,
    });
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
  }
  database.close();
  return true;
})()`;
