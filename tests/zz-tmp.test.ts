import { it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { facebookAddress } from '../lib/reading/facebook/address.ts';
import { linkedInAddress } from '../lib/reading/linkedin/address.ts';
import { readPage } from '../lib/reading/read-page.ts';
import { openSavedPage, parseSavedPage } from '../scripts/saved-page/saved-page.ts';
import { postsUrlOf } from '../lib/view/place.ts';
it('same', () => {
  let n = 0; const diff: unknown[] = [];
  for (const d of readdirSync('tests/pages')) {
    let c: any; try { c = JSON.parse(readFileSync(`tests/pages/${d}/case.json`, 'utf8')); } catch { continue; }
    const page = openSavedPage(parseSavedPage(readFileSync(`tests/pages/${d}/source.html`), null), c.url);
    const o: any = readPage(page, new Date(c.now)); if (!o.ok) continue; n++;
    const r = o.reading;
    const a: any = r.site === 'linkedin' ? linkedInAddress(new URL(r.url)) : facebookAddress(new URL(r.url));
    if ((a.postsUrl ?? null) !== postsUrlOf(r)) diff.push([d, r.url, a.postsUrl, postsUrlOf(r), r.page.id, r.page.handle].join(' | '));
  }
  console.log(n, diff.join('\n'));
});
