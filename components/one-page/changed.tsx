import { useMemo } from 'preact/hooks';
import { type Changes, changesOf } from '../../lib/history/changes.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { OutsideLink } from '../outside-link.tsx';
import { useWorld } from '../tabs/world.ts';
import { useOpened } from '../use-opened.ts';
import { usePageWords, useWords } from '../words-context.ts';
import { Entry } from './entry.tsx';

/** What became of posts that several readings saw: what they gained, and which of them are no longer shown. */
export function Changed({ readings }: { readings: readonly PageReading[] }) {
  const { changed: words } = usePageWords().onePage;
  const now = useWorld().now();
  const changes = useMemo(() => changesOf(readings), [readings]);
  const { gained, gone } = changes;
  if (gained === null && gone.length === 0) {
    return (
      <Entry name={words.title}>
        <p>{words.nothing}</p>
      </Entry>
    );
  }
  const since = gained && new Date(gained.from);
  return (
    <Entry name={words.title}>
      <p>
        {gained && since && (gained.posts === 0 ? words.none({ since, now }) : words.gained({ ...gained, since, now }))}{' '}
        {gone.length > 0 && words.gone({ posts: gone.length, from: monthOf(changes), now })}
      </p>
      <Grown changes={changes} />
    </Entry>
  );
}

/** When the one post was published that is gone; `null` where they are several, or it has no date within a month. */
function monthOf({ gone }: Changes): Date | null {
  const [only] = gone;
  if (gone.length !== 1 || !only?.publishedAt) return null;
  const { from, to } = only.publishedAt;
  return from.slice(0, 7) === to.slice(0, 7) ? new Date(from) : null;
}

/** Rows of one look: posts that certainly gained, in the page's order. */
const MOST = 30;

/** Each post's count at each reading. */
function Grown({ changes: { growth } }: { changes: Changes }) {
  const { changed: words } = usePageWords().onePage;
  const { opened, onToggle } = useOpened();
  const grown = growth.filter(({ sightings }) => {
    const [first, last] = [sightings[0], sightings.at(-1)];
    return first && last && last.interactions.low > first.interactions.high;
  });
  if (grown.length === 0) return null;
  return (
    <details class="as-table" onToggle={onToggle}>
      <summary>{words.byPost({ posts: grown.length })}</summary>
      {opened && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.counts}</th>
            </tr>
          </thead>
          <tbody>
            {grown.slice(0, MOST).map((each) => (
              <GrownRow key={each.id} {...each} />
            ))}
          </tbody>
        </table>
      )}
      {opened && grown.length > MOST && <p>{words.more({ posts: grown.length - MOST })}</p>}
    </details>
  );
}

function GrownRow({ permalink, publishedAt, sightings }: Changes['growth'][number]) {
  const { changed: words } = usePageWords().onePage;
  const { strip } = useWords().interface;
  const now = useWorld().now();
  const date = publishedAt ? strip.dated(new Date(publishedAt.from), new Date(publishedAt.to)) : strip.unknown;
  return (
    <tr>
      <th scope="row">
        <OutsideLink href={permalink} label={strip.open({ date })}>
          {date}
        </OutsideLink>
      </th>
      <td>
        {sightings.map(({ at, interactions }) => words.sighting({ at: new Date(at), now, interactions })).join(', ')}
      </td>
    </tr>
  );
}
