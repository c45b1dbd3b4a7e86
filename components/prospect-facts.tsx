import type { LensFact } from '../lib/lenses/lens.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { formatOf, type Locale } from '../lib/words/format.ts';
import { OpenPost } from './opening-lines-post.tsx';
import { Section } from './section.tsx';
import { useDeeperWords, useLocale, useWords } from './words-context.ts';

/** What was read of a prospect, each fact with the date of the post that shows it, and the way there. */
export function ProspectFacts({ facts, rows }: { facts: LensFact[]; rows: PostRow[] }) {
  const { known } = useDeeperWords().lensView;
  if (facts.length === 0) return null;
  return (
    <Section title={known}>
      <ul class="known">
        {facts.map(({ text, post }) => (
          <li key={text}>
            {text} {post !== null && <Shown row={rows[post]} said={text} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Shown({ row, said }: { row: PostRow | undefined; said: string }) {
  const { dated } = useWords().interface.strip;
  const locale = useLocale();
  if (!row) return null;
  const isSaid = row.at !== null && saysDay(said, row.at, locale);
  return (
    <>
      {row.at && !isSaid && <span class="dated together">{dated(row.at.from, row.at.to)}</span>} <OpenPost row={row} />
    </>
  );
}

/** The sentence names the very day: a date stands once. */
function saysDay(said: string, { from, to }: { from: Date; to: Date }, locale: Locale): boolean {
  const { date } = formatOf(locale);
  const day = date(to, to);
  return date(from, to) === day && said.replace('1er ', '1 ').includes(` ${day}`);
}
