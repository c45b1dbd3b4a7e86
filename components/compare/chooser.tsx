import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPage, KeptWithReadings } from '../../lib/store/kept-page.ts';
import { OutsideLink } from '../outside-link.tsx';
import { usePageWords, useWords } from '../words-context.ts';

interface Props {
  /** Pages that may be named. */
  pages: readonly KeptPage[];
  /** Those whose readings are known. */
  kept: readonly KeptWithReadings[];
  /** How many of them the table shows, and how many pages there are in all. */
  shown: number;
  of: number;
  isShown: (key: string) => boolean;
  onShow: (key: string, shown: boolean) => void;
  onForget: (page: KeptPage) => void;
}

/** Which pages the table shows, and the place to forget one. */
export function Chooser({ pages, kept, shown, of, isShown, onShow, onForget }: Props) {
  const { compare: words } = usePageWords();
  return (
    <details class="chooser">
      <summary>{words.chosen.title({ shown, of })}</summary>
      <p>{words.chosen.text}</p>
      <ul>
        {pages.map((page) => (
          <Choosable
            key={page.key}
            page={page}
            readings={readingsOf(page, kept)}
            shown={isShown(page.key)}
            onShow={(shown) => onShow(page.key, shown)}
            onForget={() => onForget(page)}
          />
        ))}
      </ul>
    </details>
  );
}

/** How many readings are kept of a page; `null` where that is not known yet. */
function readingsOf({ key, row }: KeptPage, kept: readonly KeptWithReadings[]): number | null {
  return kept.find(({ page }) => page.key === key)?.readings.length ?? row?.readings ?? null;
}

interface ChoosableProps {
  page: KeptPage;
  readings: number | null;
  shown: boolean;
  onShow: (shown: boolean) => void;
  onForget: () => void;
}

function Choosable({ page, readings, shown, onShow, onForget }: ChoosableProps) {
  const { chosen, unnamed, readAgain, readAgainLabel } = usePageWords().compare;
  const { sites } = useWords().interface;
  const [asking, setAsking] = useState(false);
  const name = page.name ?? unnamed;
  const label = (
    <>
      <bdi>{name}</bdi> <small>{sites[page.site]}</small>
    </>
  );
  return (
    <li>
      {readings !== 0 ? (
        <label>
          <input type="checkbox" checked={shown} onChange={({ currentTarget }) => onShow(currentTarget.checked)} />
          <span>{label}</span>
        </label>
      ) : (
        <span class="without">{label}</span>
      )}
      {asking ? (
        <Sure name={name} readings={readings ?? 0} onForget={onForget} onKeep={() => setAsking(false)} />
      ) : (
        <p>
          {readings !== null && readings > 0 && chosen.kept({ readings, at: new Date(page.lastReadAt) })}
          {readings === 0 && (
            <>
              {chosen.noReading}{' '}
              <OutsideLink href={page.url} label={readAgainLabel({ name })}>
                {readAgain}
              </OutsideLink>
            </>
          )}
          <button
            type="button"
            class="textual"
            aria-label={chosen.forgetLabel({ name })}
            onClick={() => setAsking(true)}
          >
            {chosen.forget}
          </button>
        </p>
      )}
    </li>
  );
}

interface SureProps {
  name: string;
  readings: number;
  onForget: () => void;
  onKeep: () => void;
}

/** Asked once more: what is forgotten cannot be had back. */
function Sure({ name, readings, onForget, onKeep }: SureProps) {
  const { chosen } = usePageWords().compare;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here.
    <div class="sure" role="group" aria-label={chosen.sure({ name, readings })}>
      <span>{chosen.sure({ name, readings })}</span>
      <button type="button" class="textual" onClick={onForget}>
        {chosen.forgetIt}
      </button>
      <button type="button" class="textual" ref={keep} onClick={onKeep}>
        {chosen.keep}
      </button>
    </div>
  );
}
