/** The first sheet: the verdict on the page that the report is for, and what it rests on. */

import { audit } from '../audit.ts';
import type { AuditJson } from '../audit-json.ts';
import type { Finding, Tone } from '../diagnosis/diagnosis.ts';
import { lead } from '../diagnosis/lead.ts';
import type { PageReading } from '../reading/reading.ts';
import { contextOf, type KeptWithReadings } from '../store/kept-page.ts';
import type { Hours } from '../store/settings.ts';
import { scoresShown } from '../view/scores-shown.ts';
import { stripOf } from '../view/strip.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';
import type { PagePart } from './report-shape.ts';
import type { Writer } from './writer.ts';

/** What the sheets on one page are written from. */
export interface About {
  kept: KeptWithReadings;
  /** All its readings together. */
  reading: PageReading;
  locale: Locale;
  hours: Hours | null;
  writer: Writer;
}

/** A client gives it two hours a week, as long as nobody says otherwise. */
export const USUAL_HOURS: Hours = 2;

/** As many as stand beside the map without pushing it to the next sheet. */
const MOST_FINDINGS = 5;
/** Of them as many at least, where there are so many, of what it does not do well. */
const LEAST_BAD = 2;

/** What the page does well stands first. */
const ORDER: Record<Tone, number> = { good: 0, bad: 1, warn: 1, info: 2 };

/** The page as its owner needs it, whoever read it: the client's page is advised as their own. */
export function auditOf({ kept: { page }, reading, locale, hours }: Omit<About, 'writer'>): AuditJson {
  const answers = page.lens === 'mine' ? page.answers : {};
  return audit(reading, { locale, context: contextOf('mine', answers, hours ?? USUAL_HOURS) });
}

export function pagePart(about: About): PagePart {
  const { kept, reading, locale, writer } = about;
  const { report: words } = pageWords(locale);
  const done = auditOf(about);
  const { measures, diagnosis } = done;
  const { verdict, sentence, confidence, settle, facts, reference } = lead(reading, measures, diagnosis, locale);
  const at = new Date(reading.readAt);
  const name = nameIn(kept, reading, locale);
  return {
    name,
    about: words.page.about({
      site: reading.site,
      followers: followersIn(reading, locale),
      posts: reading.posts.length,
    }),
    verdict: writer.line('verdict', verdict),
    sentence: writer.line('sentence', sentence),
    sure: writer.line('sure', settle === null ? confidence : `${confidence} ${settle}`),
    site: reading.site,
    strip: stripOf({ reading, measures, verdict: diagnosis.verdict, reference: reference.interactions }),
    end: words.page.axisEnd({ at }),
    reference: reference.text,
    facts,
    findingsTitle: writer.line('findings:title', words.page.findings),
    findings: chosen(diagnosis.findings).map(({ id, tone, text }) => ({
      tone,
      line: writer.line(`finding:${id}`, text),
    })),
    mapTitle: writer.line('map:title', words.page.map),
    map: { name, ...scoresShown(done), verdict: diagnosis.verdict, subject: true },
    called: verdict,
  };
}

/** Said by the facts above them. */
const SAID: readonly string[] = ['last-post', 'few-posts'];

/** A sheet that praises alone would not explain its verdict: what is good leaves room for what is not. */
function chosen(findings: readonly Finding[]): Finding[] {
  const left = findings.filter(({ id }) => !SAID.includes(id)).toSorted((a, b) => ORDER[a.tone] - ORDER[b.tone]);
  const good = left.filter(({ tone }) => tone === 'good');
  const others = left.filter(({ tone }) => tone !== 'good');
  const bad = others.filter(({ tone }) => tone !== 'info').slice(0, LEAST_BAD);
  return [...good.slice(0, MOST_FINDINGS - bad.length), ...others].slice(0, MOST_FINDINGS);
}

/** The page's name as its newest reading shows it. */
function nameIn({ page }: KeptWithReadings, reading: PageReading, locale: Locale): string {
  return (reading.page.name ?? page.name ?? pageWords(locale).compare.unnamed).replace(/\s+/gu, ' ').trim();
}

function followersIn({ page }: PageReading, locale: Locale): string {
  const { compare } = pageWords(locale);
  return page.followers ? compare.followers(page.followers) : compare.followersUnknown;
}
