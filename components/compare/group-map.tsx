import { useMemo } from 'preact/hooks';
import type { CompareGroup } from '../../lib/view/compare.ts';
import { PageMap } from '../map.tsx';
import { usePageWords, useWords } from '../words-context.ts';
import { mapPagesOf } from './map-pages.ts';

interface Props {
  group: CompareGroup;
  /** There are maps of two sites: each says whose it is. */
  named: boolean;
}

/** The pages of a site by their posting and their response; of one page alone the table says enough. */
export function GroupMap({ group: { site, rows }, named }: Props) {
  const { sites } = useWords().interface;
  const { compare: words } = usePageWords();
  const pages = useMemo(() => mapPagesOf(rows, words), [rows, words]);
  if (rows.length < 2) return null;
  return (
    <div class="group-map">
      {named && <p>{sites[site]}</p>}
      <PageMap pages={pages} site={site} level={2} />
    </div>
  );
}
