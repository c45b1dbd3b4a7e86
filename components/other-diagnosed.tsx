import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import { tabWithoutList } from '../lib/view/place.ts';
import { PointedStrip } from './posts-read-pointing.tsx';
import { useDrawn } from './use-drawn.ts';
import type { DiagnosedProps } from './view-props.ts';
import { WithPosts } from './with-posts.tsx';
import { useLocale } from './words-context.ts';

interface Props extends DiagnosedProps {
  lens: Exclude<Lens, 'mine'>;
}

const NO_REFERENCE = { interactions: null, text: null };

/** Somebody else's page, for a call or for a comparison. Neither belief nor an owner's steps are ever shown here. */
export function OtherDiagnosed(props: Props) {
  const { shown, layout, lens, deep, on } = props;
  const locale = useLocale();
  const { audit, mine, set } = shown;
  const { reading, measures, diagnosis } = audit;
  const said = lead(reading, measures, diagnosis, locale);
  // What a call opens with is when they last posted: how others of their size fare says nothing to it.
  const { interactions: reference, text } = lens === 'prospect' ? NO_REFERENCE : said.reference;
  const { strip, rows } = useDrawn(shown, lens, reference, said.reference.interactions);
  if (deep === null || audit.lens === undefined) return null;
  const posts = shown.posts ?? reading.posts;
  const drawn = <PointedStrip strip={strip} locale={locale} site={reading.site} reference={text} rows={rows} />;
  const common = { audit, rows, posts, locale };
  const { settle } = diagnosis;
  return (
    <>
      {layout === 'panel' && settle && said.settle && settle.cause !== 'open-posts-tab' && (
        <deep.Roll settle={settle} measures={measures} sentence={said.settle} />
      )}
      <WithPosts {...props} rows={rows} posts={posts}>
        {audit.lens.lens === 'prospect' ? (
          <deep.ProspectView {...common} lens={audit.lens} onCopyLine={on.copyLine}>
            {drawn}
          </deep.ProspectView>
        ) : (
          <deep.CompetitorView {...common} lens={audit.lens} mine={mine} set={set ?? []}>
            {drawn}
          </deep.CompetitorView>
        )}
      </WithPosts>
      <deep.Below {...props} rows={rows} posts={posts} place={tabWithoutList(reading)} />
    </>
  );
}
