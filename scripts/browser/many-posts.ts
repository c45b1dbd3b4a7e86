/** A page of any length, for measuring: a sample page whose posts are repeated, one every three days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFolder } from './site.ts';

const SAMPLE = 'linkedin-guest-active-en';
const DAY = 86_400_000;
const DAYS_BETWEEN = 3;
const POST = /<li class="mb-1">\s*<div data-id="entire-feed-card-link"[\s\S]*?<\/article>[\s\S]*?<\/li>\n?/g;
const LINKEDIN_ID = /(?<!\d)[67]\d{18}(?!\d)/g;

/** @returns the page's address and markup; its newest post is a day old at `now` */
export function pageOfManyPosts(count: number, now: Date): { url: string; html: string } {
  const folder = sampleFolder(SAMPLE);
  const { url } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as { url: string };
  const html = readFileSync(join(folder, 'source.html'), 'utf8');
  const posts = [...html.matchAll(POST)].map(([post]) => post);
  const first = html.indexOf(posts[0] ?? '');
  const last = posts.at(-1) ?? '';
  const many = Array.from({ length: count }, (_, index) =>
    aged(posts[index % posts.length] ?? '', 1 + index * DAYS_BETWEEN, now),
  );
  return { url, html: html.slice(0, first) + many.join('') + html.slice(html.indexOf(last) + last.length) };
}

function aged(post: string, days: number, now: Date): string {
  const id = String(BigInt(now.getTime() - days * DAY) << 22n);
  return post.replace(LINKEDIN_ID, id).replace(/(<time[^>]*>)[^<]*/, (_, tag: string) => `${tag} ${ageShown(days)} `);
}

/** As the site writes ages in English: every unit rounded down. */
function ageShown(days: number): string {
  if (days < 7) return `${days}d`;
  if (days < 30) return `${Math.floor(days / 7)}w`;
  return days < 365 ? `${Math.floor(days / 30.5)}mo` : `${Math.floor(days / 365)}y`;
}
