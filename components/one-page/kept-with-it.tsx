import { useId } from 'preact/hooks';
import type { OnePage } from '../../lib/view/one-page.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { Changed } from './changed.tsx';
import { CheckAgain } from './check-again.tsx';
import { Entry } from './entry.tsx';
import { Label, Note } from './own-words.tsx';
import { SameCompany } from './same-company.tsx';
import type { Noting } from './use-noting.ts';
import type { Found } from './use-one-page.ts';

interface Props {
  found: Found;
  one: OnePage | null;
  noting: Noting;
}

/** What the person said of the page, and what is known of it beside the figures. */
export function KeptWithIt({ found, one, noting }: Props) {
  const { kept: words } = usePageWords().onePage;
  const id = useId();
  const { page } = found.kept;
  return (
    <section class="kept" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <dl>
        <Label page={page} />
        <Note page={page} noting={noting} />
        <CheckAgain page={page} one={one} />
        {found.kept.readings.length > 1 && <Changed readings={found.kept.readings} />}
        <SameCompany found={found} />
        <Entry name={words.inSets}>
          <InSets found={found} />
        </Entry>
      </dl>
    </section>
  );
}

function InSets({ found: { sets, kept } }: { found: Found }) {
  const { kept: words } = usePageWords().onePage;
  const world = useWorld();
  if (sets.length === 0) return <p>{words.inNoSet}</p>;
  return (
    <ul>
      {sets.map(({ id, name, own }) => (
        <li key={id}>
          <a href={world.hrefOf({ view: 'pages', set: id })}>
            <bdi>{own === kept.page.key ? words.ownPage({ set: name }) : name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
