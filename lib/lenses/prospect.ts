import type { AuditJson } from '../audit.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis, Tip } from '../diagnosis/diagnosis.ts';
import { lead } from '../diagnosis/lead.ts';
import { listPosts } from '../measures/list.ts';
import { pageKeys, sameCompany } from '../reading/page-key.ts';
import type { CallLineId } from '../words/en/call-lines.ts';
import type { Given, OpeningLine, Prospect } from './lens.ts';
import { earlierOf, type LensInput } from './lens-input.ts';
import { type LensWords, lensWords } from './lens-words.ts';
import { neutralQuestion } from './neutral-question.ts';
import { type HeadlinePage, headlineOf } from './newest-post.ts';
import { prospectFacts } from './prospect-facts.ts';

/** Of several lines about one post the most particular is said. */
const PARTICULAR: readonly string[] = [
  'pro-hiring',
  'pro-event',
  'pro-winner',
  'pro-burst',
  'pro-recent',
  'pro-unheard',
];

/**
 * A page before a call: the fact that the call needs, what was read, and what may be said. The lines are those of
 * the tips that apply, about posts that were seen; where there is none, as on a quiet page, one neutral question
 * that no other page was given this week.
 */
export function prospect(input: LensInput): Prospect {
  const { audit, set, given, locale } = input;
  const { reading, measures } = audit;
  const words = lensWords(locale);
  const options = { locale, context: { lens: 'prospect' }, previous: earlierOf(input) } as const;
  const diagnosis = diagnose(reading, measures, options);
  const page = headlinePage(audit, diagnosis);
  const other = latest(set.filter((each) => sameCompany(audit, each)));
  const lines = openingLines(diagnosis.tips, page, words);
  const question = lines.length === 0 ? questionFor(page, given, words) : null;
  return {
    lens: 'prospect',
    headline: headlineOf(page, words.prospect),
    under: lead(reading, measures, diagnosis, locale).verdict,
    facts: prospectFacts(page, other && headlinePage(other, other.diagnosis), words.prospect),
    advice: diagnosis.tips.find(({ id }) => !isLine(id, words))?.text ?? null,
    lines: question ? [question.line] : lines,
    given: question?.given ?? null,
  };
}

function headlinePage({ reading, measures }: AuditJson, { verdict }: Diagnosis): HeadlinePage {
  return { reading, measures, list: listPosts(reading), verdict };
}

function latest(audits: readonly AuditJson[]): AuditJson | null {
  return audits.toSorted((a, b) => Date.parse(b.reading.readAt) - Date.parse(a.reading.readAt))[0] ?? null;
}

const isLine = (id: string, { callLines }: LensWords): id is CallLineId => id in callLines;

/** The freshest post first: in the order of the lines' catalogue, whatever the order of the tips. */
function openingLines(tips: readonly Tip[], { reading, list }: HeadlinePage, words: LensWords): OpeningLine[] {
  const now = new Date(reading.readAt);
  const order = Object.keys(words.callLines);
  const sorted = tips.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const lines = sorted.flatMap(({ id, post = null, notWhen = '' }) => {
    if (!isLine(id, words)) return [];
    const about = list.all.find(({ index, dated }) => index === post && dated);
    return [{ id, text: words.callLines[id]({ published: about?.age ?? null, now }), post, notWhen }];
  });
  const rank = ({ id }: OpeningLine) => PARTICULAR.indexOf(id);
  return lines.filter(
    (line) => line.post === null || !lines.some((other) => other.post === line.post && rank(other) < rank(line)),
  );
}

/** Where no line applies: a question about their work. */
function questionFor(
  { reading }: HeadlinePage,
  given: readonly Given[],
  words: LensWords,
): { line: OpeningLine; given: Given } | null {
  const keys = pageKeys(reading);
  const id = neutralQuestion(keys, new Date(reading.readAt), given);
  if (id === null) return null;
  const line = { id, text: words.questions[id], post: null, notWhen: words.prospect.questionNot };
  return { line, given: { id, page: keys[0], at: reading.readAt } };
}
