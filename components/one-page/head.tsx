import type { OnePage } from '../../lib/view/one-page.ts';
import { OutsideLink } from '../outside-link.tsx';
import { useWorld } from '../tabs/world.ts';
import { usePageWords, useWords } from '../words-context.ts';
import { ExportMenu } from './export-menu.tsx';
import type { Found } from './use-one-page.ts';

interface Props {
  found: Found;
  /** `null` where no reading is kept. */
  one: OnePage | null;
  onNote: () => void;
}

/** Whose page it is, how often it was read, and what can be done with it. */
export function Head({ found, one, onNote }: Props) {
  const { onePage: words } = usePageWords();
  const world = useWorld();
  const { page } = found.kept;
  const name = one?.name ?? page.name ?? words.unnamed;
  return (
    <header class="top">
      <div>
        <Crumbs found={found} />
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p class="intro">
          {one && <Read one={one} />} {found.joined && <SameCompany found={found} />}{' '}
          <OutsideLink href={page.url} label={words.openLabel({ name })}>
            {words.open}
          </OutsideLink>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here. */}
      <div class="take" role="group" aria-label={words.actions.title}>
        <button type="button" onClick={onNote}>
          {page.note === '' ? words.actions.note : words.actions.changeNote}
        </button>
        {one && <ExportMenu one={one} found={found} />}
        {one && (
          <a class="solid" href={world.hrefOf({ view: 'report', subject: { pages: [page.key] } })}>
            {words.actions.report}
          </a>
        )}
      </div>
    </header>
  );
}

function Crumbs({ found: { sets } }: { found: Found }) {
  const { onePage: words } = usePageWords();
  const world = useWorld();
  return (
    <nav class="crumbs" aria-label={words.where}>
      <ol>
        <li>
          <a href={world.hrefOf({ view: 'pages', set: null })}>{words.pages}</a>
        </li>
        {sets.map(({ id, name }) => (
          <li key={id}>
            <a href={world.hrefOf({ view: 'pages', set: id })}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Read({ one: { present, past } }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const { sites } = useWords().interface;
  const { now } = useWorld();
  const [last, first] = [past[0], past.at(-1)];
  if (!last || !first) return null;
  const site = sites[present.reading.site];
  return <>{words.read({ site, readings: past.length, first: first.at, last: last.at, now: now() })}</>;
}

function SameCompany({ found: { joined } }: { found: Found }) {
  const { onePage: words } = usePageWords();
  const { sites } = useWords().interface;
  const world = useWorld();
  if (joined === null) return null;
  const { key, site, name } = joined.page;
  return (
    <>
      {words.sameCompany({ site: sites[site] })}{' '}
      <a href={world.hrefOf({ view: 'page', key })}>
        <bdi>{name ?? words.unnamed}</bdi>
      </a>
      {'. '}
    </>
  );
}
