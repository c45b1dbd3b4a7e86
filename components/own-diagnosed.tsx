import { lead } from '../lib/diagnosis/lead.ts';
import { postsUrlOf, tabWithoutList } from '../lib/view/place.ts';
import { Facts } from './facts.tsx';
import { OpenPosts } from './open-posts.tsx';
import { PointedStrip } from './posts-read-pointing.tsx';
import { Settle } from './settle.tsx';
import { useDrawn } from './use-drawn.ts';
import { Verdict } from './verdict.tsx';
import type { DiagnosedProps } from './view-props.ts';
import { WithPosts } from './with-posts.tsx';
import { useLocale, useWords } from './words-context.ts';

/** The person's own page: the verdict, what it rests on, and what to do. */
export function OwnDiagnosed(props: DiagnosedProps) {
  const { shown, layout, answers, busy, deep, on } = props;
  const { interface: text, view } = useWords();
  const locale = useLocale();
  const { reading, measures, diagnosis } = shown.audit;
  const said = lead(reading, measures, diagnosis, locale);
  const place = tabWithoutList(reading);
  const { strip, rows } = useDrawn(shown, 'mine', said.reference.interactions);
  const postsUrl = diagnosis.settle?.cause === 'open-posts-tab' ? postsUrlOf(reading) : null;
  const decided = diagnosis.verdict !== 'not-enough-evidence';
  const { belief } = answers;
  const posts = shown.posts ?? reading.posts;
  const panel = layout === 'panel';
  return (
    <>
      {place ? (
        <Verdict verdict={text.places[place].title} sentence={text.places[place].text} confidence={null} />
      ) : (
        <Verdict
          verdict={said.verdict}
          sentence={
            belief && belief !== 'skipped' ? `${view.youSaid({ answer: belief })} ${said.sentence}` : said.sentence
          }
          confidence={decided ? said.confidence : null}
        />
      )}
      {place && postsUrl && <OpenPosts href={postsUrl} />}
      {panel && deep && diagnosis.settle && said.settle && !postsUrl && (
        <deep.Roll settle={diagnosis.settle} measures={measures} sentence={said.settle} />
      )}
      <WithPosts {...props} rows={rows} posts={posts}>
        {(rows.length > 0 || decided) && (
          <PointedStrip strip={strip} locale={locale} site={reading.site} reference={said.reference.text} rows={rows} />
        )}
        {decided && diagnosis.verdict !== 'empty' && <Facts facts={said.facts} />}
      </WithPosts>
      {said.settle && !(place && postsUrl) && !(panel && !postsUrl) && (
        <Settle sentence={said.settle} postsUrl={postsUrl} busy={busy} onReadAgain={() => on.act('read-again')} />
      )}
      {deep && shown.advised && (
        <>
          <deep.FirstStep
            hasPlan={decided}
            tips={diagnosis.tips}
            findings={diagnosis.findings}
            rows={rows}
            posts={posts}
          />
          <deep.Below {...props} lens="mine" rows={rows} posts={posts} place={place} />
        </>
      )}
    </>
  );
}
