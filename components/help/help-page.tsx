import { useEffect, useRef } from 'preact/hooks';
import { HELP_GROUPS, type HelpGroup, type HelpTopic, helpAnchor } from '../../lib/view/help-anchor.ts';
import { usePageWords } from '../words-context.ts';
import { useTitleOf } from './use-title-of.ts';

const GROUPS = Object.keys(HELP_GROUPS) as HelpGroup[];

/** All of the help on one page. `anchor`: the section that was asked for, without the `#`. */
export function HelpPage({ anchor }: { anchor: string | null }) {
  const { help } = usePageWords();
  return (
    <div class="help">
      <h1>{help.title}</h1>
      <div class="help-columns">
        <Contents />
        <div class="help-text">
          {GROUPS.map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{help.groups[group]}</h2>
              {HELP_GROUPS[group].map((topic) => (
                <Topic key={topic} topic={topic} asked={helpAnchor(topic) === anchor} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

function Contents() {
  const { help } = usePageWords();
  const titleOf = useTitleOf();
  return (
    <nav class="contents" aria-label={help.contents}>
      {GROUPS.map((group) => (
        <div key={group}>
          <p>{help.groups[group]}</p>
          <ul>
            {HELP_GROUPS[group].map((topic) => (
              <li key={topic}>
                <a href={`#${helpAnchor(topic)}`}>{titleOf(topic)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Topic({ topic, asked }: { topic: HelpTopic; asked: boolean }) {
  const { help } = usePageWords();
  const { means, todo } = help.sections[topic];
  const ref = useRef<HTMLElement>(null);
  // The browser looked for the anchor before anything was drawn.
  useEffect(() => {
    if (!asked) return;
    ref.current?.scrollIntoView();
    ref.current?.focus({ preventScroll: true });
  }, [asked]);
  const id = helpAnchor(topic);
  return (
    <article ref={ref} id={id} class={asked ? 'topic asked' : 'topic'} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{useTitleOf()(topic)}</h3>
      <p>{means}</p>
      <p class="todo">
        <b>{help.todo}</b> {todo}
      </p>
    </article>
  );
}
