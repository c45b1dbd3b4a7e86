import type { Site } from '../lib/reading/reading.ts';
import { legendOf } from '../lib/view/legend.ts';
import type { Strip } from '../lib/view/strip.ts';
import { useWords } from './words-context.ts';

interface Props {
  strip: Strip;
  site: Site;
  reference: string | null;
}

/** Names what is drawn, and only that; solid marks alone need no name. */
export function StripLegend({ strip, site, reference }: Props) {
  const { strip: words } = useWords().interface;
  const keys = legendOf(strip, site, words);
  return (
    <div class="legend">
      {keys.length > 0 && (
        <ul>
          {keys.map(([key, name]) => (
            <li key={name}>
              <span class={`key ${key}`} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      )}
      {reference && strip.reference !== null && (
        <p>
          <span class="key dotted" aria-hidden="true" />
          {reference}
        </p>
      )}
      {strip.older > 0 && <p>{words.older({ posts: strip.older })}</p>}
      {strip.undated > 0 && <p>{words.undated({ posts: strip.undated })}</p>}
    </div>
  );
}
