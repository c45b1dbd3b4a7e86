/** Comparisons of invented pages in the gallery: of two, six and twenty, of both sites, with names and without. */
import { Compare } from '../../components/compare/compare.tsx';
import { type Choice, NOTHING_CHOSEN } from '../../lib/view/compare-choice.ts';
import { KEPT, kept, LIVELY, MINE, OLD, series, UNHEARD } from './compare-samples.ts';

export type CompareState = 'both-sites' | 'own-scales' | 'hidden' | 'two' | 'twenty';

/** Of the pages of one sector. */
export const NAMES =
  'Ardley Joinery, Brackwater, Corran Tools, Dunmore & Sons, Eskdale Pumps, Farrow Glass, Garnet Valves, Holm Print, Inver Steel, Jarrow Labels, Kestrel Dune, Lorne Timber, Marlow Dene, Nairn Robotics, Ostermoor, Pike & Averill, Quill, Rannoch Seals, Skelby Fasteners, Tarn Optics'.split(
    ', ',
  );

/** Twenty of one sector: paces from two days to a month, some hardly heard. */
const TWENTY = NAMES.map((name, index) =>
  kept({
    name,
    handle: `c${index}`,
    followers: 300 + index * index * 90,
    lens: index === 9 ? 'mine' : 'competitor',
    posts: series(
      Array.from({ length: 8 + ((index * 5) % 30) }, (_, post) => 1 + index + post * (2 + ((index * 7) % 26))),
      [1 + index, 4 + ((index * 3) % 17), 2],
    ),
  }),
);

const PAGES: Record<CompareState, typeof KEPT> = {
  'both-sites': KEPT,
  'own-scales': [MINE, LIVELY, UNHEARD, OLD],
  hidden: KEPT.slice(0, 3).concat(OLD),
  two: [MINE, LIVELY],
  twenty: TWENTY,
};

const CHOICES: Partial<Record<CompareState, Partial<Choice>>> = {
  'own-scales': { scale: 'own' },
  hidden: { names: 'own-shown' },
};

export function CompareScene({ state }: { state: CompareState }) {
  const pages = PAGES[state];
  return (
    <Compare
      pages={pages.map(({ page }) => page)}
      kept={pages}
      sets={[]}
      choice={{ ...NOTHING_CHOSEN, all: true, ...CHOICES[state] }}
      onChoice={() => {}}
      onForget={async () => {}}
      outlets={{
        onCopy: async () => true,
        onSave: () => {},
        onDraw: () => [],
        onPng: async () => new Blob(),
        onReport: () => {},
      }}
    />
  );
}
