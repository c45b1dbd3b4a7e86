import type { Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { Week } from '../lib/view/weeks.ts';
import { OutsideLink } from './outside-link.tsx';
import { namesOf, weekDates } from './strip-facts.ts';
import { useWords } from './words-context.ts';

/** More would be a list of posts, and the table is one. */
const MOST = 12;

interface Props {
  week: Week;
  rows: PostRow[];
  site: Site;
  onClose: () => void;
}

/** A bar stands for several posts: a click on it cannot open one, so it lists them. */
export function StripWeekPosts({ week, rows, site, onClose }: Props) {
  const { strip: words } = useWords().interface;
  const posts = week.posts.flatMap((index) => rows[index] ?? []);
  return (
    <section class="week-posts">
      <header>
        <h3>{words.week.posts({ dates: weekDates(week, words) })}</h3>
        <button type="button" class="plain" onClick={onClose}>
          {words.week.close}
        </button>
      </header>
      <ul>
        {posts.slice(0, MOST).map((row, index) => (
          <WeekPost key={row.permalink ?? index} row={row} site={site} />
        ))}
      </ul>
      {posts.length > MOST && <p>{words.week.more({ posts: posts.length - MOST })}</p>}
    </section>
  );
}

function WeekPost({ row, site }: { row: PostRow; site: Site }) {
  const { strip: words } = useWords().interface;
  const date = row.at ? words.dated(row.at.from, row.at.to) : words.unknown;
  return (
    <li>
      <OutsideLink href={row.permalink} label={words.open({ date })}>
        {date}
      </OutsideLink>{' '}
      {words.week.post({ ...namesOf(row, site, words), interactions: row.interactions })}
    </li>
  );
}
