import { useMemo } from 'preact/hooks';
import { onePageOf } from '../../lib/view/one-page.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { Body } from './body.tsx';
import { Head } from './head.tsx';
import { KeptWithIt } from './kept-with-it.tsx';
import { Remove } from './remove.tsx';
import { useNoting } from './use-noting.ts';
import { type Found, useOnePage } from './use-one-page.ts';

/** One page with all its readings, by any of its names. */
export function OnePageView({ keyOf }: { keyOf: string }) {
  const { onePage: words, list } = usePageWords();
  const world = useWorld();
  const looked = useOnePage(keyOf);
  if (looked.state === 'found') return <Known key={looked.kept.page.key} found={looked} />;
  if (looked.state === 'missing') {
    return (
      <div class="one-page">
        <h1>{words.missing.title}</h1>
        <p class="intro">
          {words.missing.text} <a href={world.hrefOf({ view: 'pages', set: null })}>{words.missing.back}</a>
        </p>
      </div>
    );
  }
  return (
    <div class="one-page">
      <p class="intro" role="status">
        {looked.state === 'failed' ? list.problems[looked.problem] : words.loading}
      </p>
    </div>
  );
}

function Known({ found }: { found: Found }) {
  const { onePage: words } = usePageWords();
  const { locale, hoursPerWeek, now } = useWorld();
  const { kept } = found;
  const noting = useNoting();
  const one = useMemo(() => onePageOf(kept, { locale, now: now(), hoursPerWeek }), [kept, locale, hoursPerWeek]);
  const parts = { found, one };
  return (
    <article class="one-page">
      <Head {...parts} onNote={noting.open} />
      {one ? (
        <Body one={one} found={found} noting={noting} />
      ) : (
        <>
          <p class="intro">{words.noReading}</p>
          <KeptWithIt {...parts} noting={noting} />
        </>
      )}
      <Remove found={found} />
    </article>
  );
}
