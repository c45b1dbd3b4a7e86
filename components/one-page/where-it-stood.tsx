import { useMemo } from 'preact/hooks';
import { labelsOf, ONE_WIDE } from '../../lib/view/map-labels.ts';
import { namesOf } from '../../lib/view/map-names.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import { whereItStood } from '../../lib/view/where-it-stood.ts';
import { Axes, PageMap } from '../map.tsx';
import { MapDrawing } from '../map-drawing.tsx';
import { MapTable } from '../map-table.tsx';
import { Section } from '../section.tsx';
import { useWorld } from '../tabs/world.ts';
import { useDeeperWords, usePageWords } from '../words-context.ts';

/** The map with a box for each reading; of one reading the page's one place. */
export function WhereItStood({ one }: { one: OnePage }) {
  const { past, present, lead, page } = one;
  const [newest] = past;
  if (past.length > 1 || !newest) return <Places one={one} />;
  const { site } = present.reading;
  const { verdict, scores } = newest;
  return (
    <PageMap
      pages={[{ name: one.name ?? page.url, ...scores, verdict, subject: true }]}
      site={site}
      called={lead.verdict}
      level={2}
      sizes={ONE_WIDE}
    />
  );
}

function Places({ one: { past, present } }: { one: OnePage }) {
  const { map: words } = usePageWords().onePage;
  const { map: common } = useDeeperWords();
  const today = useWorld().now();
  const { site } = present.reading;
  const { map, pages, left } = useMemo(
    () =>
      whereItStood(past, site, ({ at, ago }, isNewest) =>
        isNewest && ago < 1 ? words.today : words.day({ at, now: today }),
      ),
    [past, site, words],
  );
  const [newest] = past;
  if (map.boxes.length === 0 || !newest) {
    return (
      <Section title={words.title} level={2}>
        <p class="plain">{common.neither}</p>
      </Section>
    );
  }
  const regions = namesOf(map, common.regions, ONE_WIDE);
  const labels = labelsOf(map.boxes, regions, { nameOf: ({ page }) => page.name, half: common.half, sizes: ONE_WIDE });
  const notes = [
    map.boxes.some(({ unsure }) => unsure) && common.dashed,
    map.boxes.some(({ point }) => point === null) && common.band,
    labels.unnamed.length > 0 && words.unnamed({ names: labels.unnamed.map(({ page }) => page.name) }),
    map.notDrawn.length > 0 && common.notDrawn({ names: map.notDrawn.map(({ name }) => name) }),
    left > 0 && words.left({ readings: left }),
  ].filter(Boolean);
  return (
    <Section title={words.title} aside={<Axes />} level={2}>
      <figure class="page-map history">
        <MapDrawing
          map={map}
          layouts={[{ width: 'any', regions, labels }]}
          title={words.title}
          description={words.describe({ readings: map.boxes.length })}
        />
        <figcaption>
          <p>{common.caption(newest.scores)}</p>
          {notes.length > 0 && <p>{notes.join(' ')}</p>}
        </figcaption>
        <MapTable pages={pages} />
      </figure>
    </Section>
  );
}
