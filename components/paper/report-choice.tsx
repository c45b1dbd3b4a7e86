import { useState } from 'preact/hooks';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { useFromStore } from '../tabs/use-from-store.ts';
import { useWorld, type World } from '../tabs/world.ts';
import { usePageWords, useWords } from '../words-context.ts';
import { useEditorWords } from './editor-words.ts';

interface Kept {
  sets: KeptSet[];
  pages: KeptPage[];
}

/** What the report may be about: each set, and each page alone. */
export function ReportChoice() {
  const { none: words, loading, failed } = useEditorWords();
  const { compare } = usePageWords();
  const { sites } = useWords().interface;
  const { hrefOf } = useWorld();
  const kept = useKept();
  if (kept === null || kept === 'failed') return <p role="status">{kept === null ? loading : failed}</p>;
  const { sets, pages } = kept;
  return (
    <div class="report-choice">
      <h1>{words.title}</h1>
      <p class="intro">{pages.length === 0 ? words.empty : words.text}</p>
      {sets.length > 0 && (
        <section>
          <h2>{words.sets}</h2>
          <ul>
            {sets.map(({ id, name, pages: keys }) => (
              <li key={id}>
                <a href={hrefOf({ view: 'report', subject: { set: id } })}>{name}</a>
                <small>{words.setOf({ pages: keys.length })}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pages.length > 0 && (
        <section>
          <h2>{words.pages}</h2>
          <ul>
            {pages.map(({ key, name, site }) => (
              <li key={key}>
                <a href={hrefOf({ view: 'report', subject: { pages: [key] } })}>{name ?? compare.unnamed}</a>
                <small>{sites[site]}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function useKept(): Kept | null | 'failed' {
  const world = useWorld();
  const [kept, setKept] = useState<Kept | null | 'failed'>(null);
  useFromStore(
    () =>
      lookUp(world).catch((error: unknown) => {
        console.error(error);
        return 'failed' as const;
      }),
    setKept,
    [],
  );
  return kept;
}

async function lookUp(world: World): Promise<Kept> {
  const store = await world.store();
  return { sets: await store.sets(), pages: await store.pages() };
}
