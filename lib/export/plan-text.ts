/** The plan as a text for the person who will do it: steps with dates, time and who, and how to see that it worked. */
import type { AuditJson } from '../audit-json.ts';
import { GIVEN_TIPS } from '../diagnosis/choose-tips.ts';
import { PURPOSES } from '../diagnosis/diagnosis.ts';
import { plainAddress } from '../reading/plain-address.ts';
import { type PlanRow, planView } from '../view/plan-view.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words } from '../words/words.ts';
import { bullets, escaped, linked, paragraph } from './html.ts';

export interface CopiedPlan {
  plain: string;
  html: string;
}

/** A step of the text: when and how long, what, and by whom. */
interface Item {
  when: string;
  what: string;
  who: string;
}

interface Parts {
  head: string;
  url: string;
  /** What for, and when the page was read. */
  about: string;
  items: Item[];
  workedTitle: string;
  worked: string[];
  promise: string;
  notes: string[];
}

/** `null` where the audit holds no plan: another's page, no hours said, or no verdict. */
export function planText(audit: AuditJson, locale: Locale): CopiedPlan | null {
  const parts = partsOf(audit, locale);
  return parts && { plain: plainOf(parts), html: htmlOf(parts) };
}

function partsOf({ reading, diagnosis, context }: AuditJson, locale: Locale): Parts | null {
  const { plan, tips } = diagnosis;
  const hours = context?.hoursPerWeek;
  if (!plan?.length || hours === undefined) return null;
  const { plan: planWords, planView: said, sections } = deeperWords(locale);
  const { sites } = words(locale).interface;
  const readAt = new Date(reading.readAt);
  const view = planView(plan, readAt, planWords);
  const name = (reading.page.name ?? reading.page.handle ?? said.text.unnamed).replace(/\s+/gu, ' ').trim();
  const purpose = PURPOSES.find((known) => known === context?.purpose) ?? null;
  const signs = tips
    .slice(0, GIVEN_TIPS)
    .flatMap(({ worked }) => (worked ? [`${worked.measure}${sections.steps.colon}${worked.target}`] : []));
  return {
    head: said.text.head({ name, site: sites[reading.site], hours }),
    url: plainAddress(reading.url),
    about: `${said.text.purpose({ purpose })} ${said.text.read({ at: readAt })}`,
    items: [...view.rows.dated, ...view.rows.later].map((row) => itemOf(row, said)),
    workedTitle: said.text.worked({ at: view.to }),
    worked: [...(view.posts > 0 ? [said.worked.published({ posts: view.posts })] : []), ...signs],
    promise: said.worked.promise,
    notes: view.notes,
  };
}

function itemOf(row: PlanRow, said: ReturnType<typeof deeperWords>['planView']): Item {
  const several = row.lastWeek > row.firstWeek;
  const time = several ? said.upTo(row) : said.time(row);
  return { when: said.text.week({ from: row.from, to: row.to, time }), what: row.act + row.rest, who: said.who(row) };
}

function plainOf({ head, url, about, items, workedTitle, worked, promise, notes }: Parts): string {
  return [
    `${head}\n${url}\n${about}`,
    ...items.map(({ when, what, who }) => `${when}\n${what}\n${who}`),
    [workedTitle, ...worked.map((sign) => `- ${sign}`), promise].join('\n'),
    ...notes,
  ].join('\n\n');
}

function htmlOf({ head, url, about, items, workedTitle, worked, promise, notes }: Parts): string {
  return [
    paragraph(`<b>${escaped(head)}</b><br>${linked(url)}<br>${escaped(about)}`),
    bullets(items.map(({ when, what, who }) => `<b>${escaped(when)}</b><br>${escaped(what)}<br>${escaped(who)}`)),
    paragraph(`<b>${escaped(workedTitle)}</b>`),
    bullets(worked.map(escaped)),
    paragraph(escaped(promise)),
    ...notes.map((note) => paragraph(escaped(note))),
  ].join('');
}
