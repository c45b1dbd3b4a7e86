/** Pages as a text in Markdown: one as a summary, several first side by side. Nothing that a page says can act as markup. */
import type { AuditJson } from '../audit-json.ts';
import { GIVEN_TIPS } from '../diagnosis/choose-tips.ts';
import { summaryParts } from '../diagnosis/summary.ts';
import type { Site } from '../reading/reading.ts';
import { heardOf, lastPostOf, postsOf } from '../view/compare-figures.ts';
import type { ExportWords } from '../words/en/exports.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, pageWords, words as wordsOf } from '../words/words.ts';

/**
 * @param audits one a page, in the order in which they are to stand. LinkedIn and Facebook have a table each: they count
 * different things.
 */
export function markdownOf(audits: readonly AuditJson[], locale: Locale): string {
  const { markdown: said } = pageWords(locale).exports;
  const [only] = audits;
  if (only && audits.length === 1) return `${summaryOf(only, 1, locale)}\n\n---\n\n${escapedText(said.foot)}\n`;
  const sites = (['linkedin', 'facebook'] as const).filter((site) =>
    audits.some(({ reading }) => reading.site === site),
  );
  return `${[
    `# ${escapedText(said.compared({ pages: audits.length }))}`,
    ...sites.map((site) => siteOf(site, audits, locale)),
    ...audits.map((audit) => summaryOf(audit, 2, locale)),
    '---',
    escapedText(said.foot),
  ].join('\n\n')}\n`;
}

function siteOf(site: Site, audits: readonly AuditJson[], locale: Locale): string {
  const { columns } = pageWords(locale).exports.markdown;
  const own = audits.filter(({ reading }) => reading.site === site);
  const name = wordsOf(locale).interface.sites[site];
  const heads = [columns.page, columns.verdict, columns.recency, columns.posts, columns.interactions, columns.readAt];
  return `## ${escapedText(name)}\n\n${markdownTable([heads, ...own.map((audit) => cellsOf(audit, locale))])}`;
}

/** Rows of plain text as a table; the first row are its headings. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapedText).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...body.map(line)].join('\n');
}

function cellsOf(audit: AuditJson, locale: Locale): string[] {
  const { markdown: said } = pageWords(locale).exports;
  const { reading, measures, diagnosis } = audit;
  const { name, verdict } = summaryParts(reading, measures, diagnosis, locale);
  return [
    name,
    verdict,
    recencyOf(audit, said),
    postsCell(audit, said),
    interactionsOf(audit, said),
    said.day(new Date(reading.readAt)),
  ];
}

type Said = ExportWords['markdown'];

function recencyOf({ reading, measures }: AuditJson, said: Said): string {
  const last = lastPostOf(reading, measures);
  if (last === null) return said.unknown;
  return last === 'none' ? said.noPost : said.before({ days: said.days(last.days) });
}

function postsCell({ reading, measures }: AuditJson, said: Said): string {
  const posts = postsOf(reading, measures);
  if (posts === null) return said.unknown;
  const figure = posts.atLeast ? said.atLeast({ figure: posts.seen.low }) : said.figure({ figure: posts.seen });
  return posts.days === null ? figure : `${figure} ${said.inDays({ days: posts.days })}`;
}

function interactionsOf({ reading, measures }: AuditJson, said: Said): string {
  const heard = heardOf(reading, measures);
  return heard === null ? said.unknown : said.figure({ figure: heard.median });
}

function summaryOf(audit: AuditJson, level: 1 | 2, locale: Locale): string {
  const { reading, measures, diagnosis } = audit;
  const { name, site, url, read, verdict, sentence, facts, caveat } = summaryParts(
    reading,
    measures,
    diagnosis,
    locale,
  );
  const { label, note } = audit.kept ?? {};
  return [
    `${'#'.repeat(level)} ${escapedText(name)}`,
    `${escapedText(site)}, ${addressOf(url)}${label ? `, ${escapedText(label)}` : ''}  \n${escapedText(read)}`,
    `**${escapedText(verdict)}.** ${escapedText(sentence)}`,
    facts.map((fact) => `- ${escapedText(fact)}`).join('\n'),
    escapedText(caveat),
    ...stepsOf(audit, locale),
    ...(note
      ? [
          note
            .split('\n')
            .map((line) => `> ${escapedText(line)}`)
            .join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** The steps that are given, of the person's own page. */
function stepsOf({ diagnosis, context }: AuditJson, locale: Locale): string[] {
  const tips = context?.lens === 'mine' ? diagnosis.tips.slice(0, GIVEN_TIPS) : [];
  if (tips.length === 0) return [];
  const title = deeperWords(locale).sections.steps.title({ steps: tips.length });
  return [`**${escapedText(title)}**`, tips.map(({ text }, place) => `${place + 1}. ${escapedText(text)}`).join('\n')];
}

/** An autolink ends at a bracket or a space; an address has neither. */
const addressOf = (url: string): string => (/^https:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : escapedText(url));

/** What Markdown, and the HTML within it, would take for its own. Line ends would begin a block. */
function escapedText(text: string): string {
  return (
    text
      // Not the no-break spaces of French.
      .replace(/[ \t\n\v\f\r\u2028\u2029]+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}
