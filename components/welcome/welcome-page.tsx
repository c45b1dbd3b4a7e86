import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { helpAnchor } from '../../lib/view/help-anchor.ts';
import { usePageWords } from '../words-context.ts';
import { Picture } from './picture.tsx';
import { type BrowserName, PinDrawing } from './pin-drawing.tsx';

export interface WelcomeProps {
  /** The day on which the picture's strip ends. */
  now: Date;
  browserName: BrowserName;
  /** The keys that open the popup, as the browser writes them ("Alt+Shift+R"); `null` where none are set. */
  shortcut: string | null;
}

/** What a person sees once, after installing. */
export function WelcomePage({ now, browserName, shortcut }: WelcomeProps) {
  const { welcome: words, help } = usePageWords();
  return (
    <div class="welcome">
      <div class="hero">
        <div class="begin">
          <h1>{words.title}</h1>
          <p class="what">{words.what}</p>
          <Start browserName={browserName} shortcut={shortcut} />
        </div>
        <Picture now={now} />
      </div>
      <Lenses />
      <div class="columns">
        <Part title={words.does.title}>
          <Signed sign="+" texts={words.does.list} />
        </Part>
        <Part title={words.cannot.title}>
          <Signed sign="−" texts={words.cannot.list} />
        </Part>
        <Part title={words.terms.title}>
          <p>{words.terms.text}</p>
          <p>{words.terms.choice}</p>
          <p class="small">{words.terms.affiliation}</p>
          <p class="small links">
            <a href={`options.html#${SENT_ANCHOR}`}>{words.terms.check}</a>
            <a href={`help.html#${helpAnchor('data')}`}>{help.titles.data}</a>
          </p>
        </Part>
      </div>
    </div>
  );
}

/** The section of the options page that says how to check that nothing is sent. */
export const SENT_ANCHOR = 'nothing-is-sent';

function Start({ browserName, shortcut }: Omit<WelcomeProps, 'now'>) {
  const { start } = usePageWords().welcome;
  const keys = shortcut ? shortcut.split('+') : [];
  return (
    <section aria-labelledby="start">
      <h2 id="start" class="unseen">
        {start.title}
      </h2>
      <ol class="start">
        <li>
          <b>{start.pin.act}</b> {start.pin[browserName]}
          <PinDrawing browserName={browserName} />
        </li>
        <li>
          <b>{start.open.act}</b> {start.open.how}
        </li>
        <li>
          <b>{start.click.act}</b>{' '}
          {keys.length === 0 ? (
            start.click.alone
          ) : (
            <>
              {start.click.or}{' '}
              <span class="together" dir="ltr">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </>
          )}
        </li>
      </ol>
    </section>
  );
}

function Lenses() {
  const { title, ...lenses } = usePageWords().welcome.lenses;
  return (
    <section class="uses" aria-labelledby="uses">
      <h2 id="uses">{title}</h2>
      <div class="columns">
        {[lenses.mine, lenses.prospect, lenses.competitor].map(({ name, text }) => (
          <div key={name} class="use">
            <h3>{name}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The heading says what the sign means; it hangs in the margin. */
function Signed({ sign, texts }: { sign: string; texts: string[] }) {
  return (
    <ul class="signed">
      {texts.map((text) => (
        <li key={text}>
          <span class="sign" aria-hidden="true">
            {sign}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
