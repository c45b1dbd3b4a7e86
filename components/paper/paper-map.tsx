import type { Site } from '../../lib/reading/reading.ts';
import { type MapPage, mapOf } from '../../lib/view/map.ts';
import { labelsOf, ONE } from '../../lib/view/map-labels.ts';
import { namesOf } from '../../lib/view/map-names.ts';
import { MapDrawing } from '../map-drawing.tsx';
import { useDeeperWords, usePageWords } from '../words-context.ts';

interface Props {
  page: MapPage;
  site: Site;
  /** Its verdict, under the name that the headline gives it. */
  called: string;
}

/** Activity by response of one page, with both scores in words beneath. */
export function PaperMap({ page, site, called }: Props) {
  const { map: words } = useDeeperWords();
  const { axes } = usePageWords().report.page;
  const map = mapOf([page], site);
  const [box] = map.boxes;
  if (!box) return <p class="plain">{words.neither}</p>;
  const verdict = called.charAt(0).toLowerCase() + called.slice(1);
  const regions = namesOf(map, { ...words.regions, ...(map.own && { [map.own]: verdict }) }, ONE);
  const placing = { nameOf: () => words.subject, half: words.half, sizes: ONE };
  return (
    <figure class="page-map one">
      <MapDrawing
        map={map}
        layouts={[{ width: 'any', regions, labels: labelsOf(map.boxes, regions, placing) }]}
        title={words.title}
        description={words.describeOne({ verdict, band: box.point === null, unsure: box.unsure })}
      />
      <figcaption>
        <p>
          {axes} {words.caption(page)}
        </p>
        {map.outside && <p>{words.outside({ verdict })}</p>}
      </figcaption>
    </figure>
  );
}
