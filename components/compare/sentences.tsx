import type { CompareGroup } from '../../lib/view/compare.ts';
import { usePageWords, useWords } from '../words-context.ts';

/** What a client is told, drawn from the figures below: of each site by itself. */
export function Sentences({ groups }: { groups: readonly CompareGroup[] }) {
  const told = groups.filter(({ sentences }) => sentences.length > 0);
  return (
    <>
      {told.map((group) => (
        <OfSite key={group.site} group={group} named={groups.length > 1} />
      ))}
    </>
  );
}

function OfSite({ group: { site, sentences }, named }: { group: CompareGroup; named: boolean }) {
  const { compare: words } = usePageWords();
  const { sites } = useWords().interface;
  return (
    <section class="in-short" aria-label={named ? `${words.sentences}, ${sites[site]}` : words.sentences}>
      {named && <h2>{sites[site]}</h2>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.what}>{words.sentence(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
