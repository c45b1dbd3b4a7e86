import { lead } from '../../lib/diagnosis/lead.ts';
import { glance } from '../../lib/glance.ts';
import { mergedOf } from '../../lib/history/merged.ts';
import type { KeptPage, KeptWithReadings } from '../../lib/store/kept-page.ts';
import { lastPostOf, postsOf } from '../../lib/view/compare-figures.ts';
import { useWorld } from '../tabs/world.ts';
import { VerdictSign } from '../verdict-sign.tsx';
import { usePageWords, useWords } from '../words-context.ts';
import { Entry } from './entry.tsx';
import { useStored } from './use-change.ts';
import type { Found } from './use-one-page.ts';

/** The company's page on the other site, under that site's own name and with its own figures; and the place to say which it is. */
export function SameCompany({ found }: { found: Found }) {
  const { kept: words } = usePageWords().onePage;
  const { sites } = useWords().interface;
  const { kept, joined, pages } = found;
  const { site } = kept.page;
  const other = site === 'linkedin' ? 'facebook' : 'linkedin';
  const choices = pages.filter((page) => page.site === other);
  if (choices.length === 0 && joined === null) return null;
  return (
    <Entry name={words.same({ site: sites[other] })}>
      {joined && <Joined joined={joined} />}
      <Chooser page={kept.page} choices={choices} site={sites[other]} />
    </Entry>
  );
}

function Joined({ joined: { page, readings } }: { joined: KeptWithReadings }) {
  const { onePage: words } = usePageWords();
  const { locale, hrefOf, now } = useWorld();
  const link = (
    <a href={hrefOf({ view: 'page', key: page.key })}>
      <bdi>{page.name ?? words.unnamed}</bdi>
    </a>
  );
  const merged = mergedOf(readings);
  if (merged === null) return <p>{link}</p>;
  const { reading, measures, diagnosis } = glance(merged.reading, { lens: page.lens });
  const said = lead(reading, measures, diagnosis, locale);
  const [counted, last] = [postsOf(reading, measures), lastPostOf(reading, measures)];
  const figures = [
    counted && words.figures.counted({ counted }),
    last && words.figures.last({ last }),
    words.figures.read({ at: new Date(reading.readAt), now: now() }),
  ];
  return (
    <>
      <p>{link}</p>
      <p>
        <VerdictSign verdict={diagnosis.verdict} />{' '}
        {words.figures.line({ verdict: said.verdict, figures: figures.flatMap((each) => each ?? []) })}
      </p>
      <p>
        <small>{words.kept.sameNote}</small>
      </p>
    </>
  );
}

/** Every page kept of the other site. */
function Chooser({ page, choices, site }: { page: KeptPage; choices: readonly KeptPage[]; site: string }) {
  const { onePage: words } = usePageWords();
  const stored = useStored();
  const { locale } = useWorld();
  const names = choices
    .map(({ key, name, url }) => ({ key, name: name ?? url }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const choose = (key: string) =>
    stored(
      (store) => store.join(page.key, key === '' ? null : key),
      key === '' ? words.kept.unjoined : words.kept.joined,
    );
  return (
    <select
      aria-label={words.kept.sameChoose({ site })}
      value={page.sameCompanyAs ?? ''}
      onChange={({ currentTarget }) => void choose(currentTarget.value)}
    >
      <option value="">{words.kept.sameNone}</option>
      {names.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
