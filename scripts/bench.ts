/**
 * `npm run bench`: how long a person waits after the click, and how the reader's cost grows with the page. Prints medians
 * and the worst; fails where a wait is over its limit.
 */
import { readPage } from '../lib/reading/read-page.ts';
import { benchClicks } from './bench-click.ts';
import { buildExtensions } from './browser/build-extensions.ts';
import { pageOfManyPosts } from './browser/many-posts.ts';
import { median } from './median.ts';
import { openSavedPage, parseSavedPage } from './saved-page/saved-page.ts';

console.log('Building…');
buildExtensions({ quiet: true });
if (!(await benchClicks())) process.exitCode = 1;
measureReader();

/** Reads 100 and 1,000 posts. A cost that grows as the page does gives about 10; its square would give 100. */
function measureReader(): void {
  const [few, many] = [100, 1_000].map((count) => {
    const now = new Date();
    const { url, html } = pageOfManyPosts(count, now);
    const times = Array.from({ length: 5 }, () => {
      const page = openSavedPage(parseSavedPage(Buffer.from(html), null), url);
      const begun = performance.now();
      const outcome = readPage(page, now);
      const took = performance.now() - begun;
      if (!outcome.ok || outcome.reading.posts.length !== count) throw new Error(`Not all ${count} posts were read.`);
      return took;
    });
    return median(times);
  });
  if (few === undefined || many === undefined) return;
  console.log(
    `reader in Node: 100 posts ${few.toFixed(0)} ms, 1,000 posts ${many.toFixed(0)} ms: ${(many / few).toFixed(1)} times`,
  );
}
