import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Verdict } from '../lib/diagnosis/diagnosis.ts';
import { OutsideLink } from './outside-link.tsx';
import { RollcallMark } from './tabs/mark.tsx';
import { VerdictSign } from './verdict-sign.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

/**
 * Why the panel may read nothing: the tab that it read was loaded again, or went elsewhere, which without leave to look
 * cannot be told apart; the button was never clicked here; or the tab shows another site.
 */
export type Elsewhere = 'moved' | 'never' | 'other-site';

export interface LastReading {
  name: string | null;
  url: string;
  verdict: Verdict;
  /** Whole minutes since it was read. */
  minutesAgo: number;
}

interface Props {
  why: Elsewhere;
  /** The keys that do the same, as the browser writes them ("Alt+Shift+R"); `null` where none are set. */
  shortcut: string | null;
  /** The reading that stood in the panel before. */
  last?: LastReading | null;
  onHelp?: () => void;
  /** Below it all: other readings. */
  children?: ComponentChildren;
}

/** The panel where it may read nothing: the one thing to do, and where. */
export function ElsewhereView({ why, shortcut, last = null, onHelp, children }: Props) {
  const { interface: words, view } = useWords();
  const { elsewhere } = useDeeperWords().panel;
  return (
    <div class="elsewhere">
      <header class="page-line">
        <h1>{words.product}</h1>
      </header>
      <div class="verdict">
        <h2>{why === 'other-site' ? elsewhere.otherSite : elsewhere.title}</h2>
        <p class="lead">{elsewhere.because[why]}</p>
      </div>
      <TheButton shortcut={shortcut} />
      {onHelp && (
        <button type="button" class="textual about" data-do="help" onClick={onHelp}>
          {view.about}
        </button>
      )}
      {last && <Last {...last} />}
      {children}
    </div>
  );
}

/** The button as it looks in the toolbar, where it is, and the keys that do the same. */
function TheButton({ shortcut }: { shortcut: string | null }) {
  const { elsewhere } = useDeeperWords().panel;
  return (
    <div class="the-button">
      <span class="drawn" aria-hidden="true">
        <RollcallMark />
      </span>
      <p>
        <b>{elsewhere.button}</b>
        <br />
        {elsewhere.where}
        {shortcut && (
          <>
            <br />
            {elsewhere.keys} <kbd>{shortcut}</kbd>
          </>
        )}
      </p>
    </div>
  );
}

/** Its name is in the document only after the click: a screen may be shared. */
function Last({ name, url, verdict, minutesAgo }: LastReading) {
  const { diagnosis, view } = useWords();
  const { elsewhere } = useDeeperWords().panel;
  const [shown, setShown] = useState(false);
  const id = useId();
  const title = name ?? elsewhere.unnamed;
  return (
    <section class="section last" aria-labelledby={id}>
      <div class="headed">
        <h3 id={id}>{elsewhere.last}</h3>
        <p>{view.read({ minutes: minutesAgo })}</p>
      </div>
      {shown ? (
        <p class="page">
          <span class="sign">
            <VerdictSign verdict={verdict} />
          </span>
          <OutsideLink href={url} label={elsewhere.open({ name: title })}>
            <bdi>{title}</bdi>
          </OutsideLink>
          <span>{diagnosis.verdicts[verdict]}</span>
        </p>
      ) : (
        <button type="button" class="textual" onClick={() => setShown(true)}>
          {elsewhere.show}
        </button>
      )}
    </section>
  );
}
