import { useState } from 'preact/hooks';
import type { Site } from '../../lib/reading/reading.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import type { PastReading } from '../../lib/view/past-readings.ts';
import { StripRow } from '../strip-row.tsx';
import { useWorld } from '../tabs/world.ts';
import { VerdictSign } from '../verdict-sign.tsx';
import { usePageWords } from '../words-context.ts';
import { useFocusOn } from './use-focus-on.ts';

/** More rows than a person looks at in one go wait behind a button. */
const FIRST = 12;

/** Each reading by itself, the newest first. */
export function ReadingsTable({ one: { past, present } }: { one: OnePage }) {
  const { table: words } = usePageWords().onePage;
  const [all, setAll] = useState(false);
  const table = useFocusOn<HTMLTableElement>(all);
  const shown = all ? past : past.slice(0, FIRST);
  const columns = [
    { name: words.posts, note: words.postsNote },
    { name: words.last, note: words.lastNote },
    { name: words.interactions, note: words.interactionsNote },
    { name: words.followers, note: null },
  ];
  return (
    <section class="readings">
      <h2 class="unseen">{words.title}</h2>
      <table ref={table} tabIndex={-1}>
        <caption class="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reading}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.strip}</th>
            {columns.map(({ name, note }) => (
              <th key={name} scope="col" class="figure">
                {name}
                {note && <small>{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((reading) => (
            <Row key={reading.at.getTime()} reading={reading} site={present.reading.site} />
          ))}
        </tbody>
      </table>
      {shown.length < past.length && (
        <button type="button" class="textual" onClick={() => setAll(true)}>
          {words.older({ readings: past.length - shown.length })}
        </button>
      )}
      <p class="note">{words.note}</p>
    </section>
  );
}

function Row({ reading, site }: { reading: PastReading; site: Site }) {
  const { table: words } = usePageWords().onePage;
  const now = useWorld().now();
  const { at, ago, posts, verdict, said, strip } = reading;
  return (
    <tr>
      <th scope="row">
        {words.day({ at, now })}
        <small>{words.ago({ ago, posts, at, now })}</small>
      </th>
      <td class="verdict-cell">
        <VerdictSign verdict={verdict} />
        <span>{said}</span>
      </td>
      <td class="strip-cell">
        <StripRow strip={strip} site={site} name={words.nameOf({ at, now })} height="2.5rem" />
      </td>
      <Figures reading={reading} />
    </tr>
  );
}

function Figures({ reading: { counted, lastPost, heard, followers } }: { reading: PastReading }) {
  const { table: words } = usePageWords().onePage;
  const last = lastPost === null ? null : lastPost === 'none' ? words.noPost : words.lastPost(lastPost);
  return (
    <>
      <Figure
        column={[words.posts, words.postsNote]}
        value={counted && words.counted(counted)}
        beside={counted && words.within(counted)}
      />
      <Figure column={[words.last, words.lastNote]} value={last} />
      <Figure
        column={[words.interactions, words.interactionsNote]}
        value={heard && words.heard(heard)}
        beside={heard && words.doubt(heard)}
      />
      <Figure column={[words.followers]} value={followers && words.followersOf(followers)} />
    </>
  );
}

interface FigureProps {
  column: string[];
  /** `null`: not known, and said so. */
  value: string | null;
  beside?: string | null;
}

/** Its column's name stands above it where the table is stacked. */
function Figure({ column, value, beside = null }: FigureProps) {
  const { table: words } = usePageWords().onePage;
  return (
    <td class="figure">
      <span class="column-name" aria-hidden="true">
        {column.join(', ')}
      </span>
      {value === null ? <span class="unknown">{words.unknown}</span> : <b>{value}</b>}
      {beside && <small>{beside}</small>}
    </td>
  );
}
