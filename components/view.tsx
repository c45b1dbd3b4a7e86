import { useId, useRef } from 'preact/hooks';
import { remedyAfter, remedyFor } from '../lib/view/remedy.ts';
import { ActionBar } from './action-bar.tsx';
import { actionsFor } from './actions-for.ts';
import { Announcement } from './announcement.tsx';
import { BeingRead } from './being-read.tsx';
import { Diagnosed } from './diagnosed.tsx';
import { LensTabs } from './lens-tabs.tsx';
import { Refused } from './refused.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useFocusOnAnswer } from './use-focus-on-answer.ts';
import type { ViewProps } from './view-props.ts';
import { useLocale, useWords } from './words-context.ts';

/** The whole popup or panel: lenses, what was found, what was done, and the actions. */
export function View(props: ViewProps) {
  const { layout, shown, lens, question, busy, done, sheet, shortcuts, deep, on } = props;
  const { affiliation } = useWords().interface;
  const id = useId();
  useFocusBack(sheet && deep !== null);
  const main = useRef<HTMLElement>(null);
  useFocusOnAnswer(main, question !== null);
  const actions = actionsFor(shown, lens, question !== null, layout);
  return (
    <div class="view" data-layout={layout}>
      <div class="under" inert={sheet && deep !== null}>
        <LensTabs
          lens={lens}
          controls={id}
          onLens={shown.state === 'diagnosed' ? on.lens : null}
          onShortcuts={() => on.sheet(true)}
        />
        <main aria-busy={busy} ref={main}>
          <div role="tabpanel" id={id} class="tabpanel">
            <Content {...props} />
          </div>
          {shown.state !== 'reading' && question === null && <p class="affiliation">{affiliation}</p>}
        </main>
        <Announcement shown={shown} lens={question === null ? lens : null} />
        {deep && <deep.DoneMessage done={done} onClose={on.closeDone} />}
        <ActionBar {...actions} busy={busy} onAct={on.act} />
      </div>
      {sheet && deep && (
        <deep.ShortcutsSheet
          letters={shortcuts}
          commandKeys={props.commandKeys}
          onClose={() => on.sheet(false)}
          onOptions={() => on.act('options')}
        />
      )}
    </div>
  );
}

function Content(props: ViewProps) {
  const { shown, deep, recent, on } = props;
  const { interface: text, reading } = useWords();
  const locale = useLocale();
  const seen = deep && recent.length > 0 ? <deep.Recent pages={recent} now={new Date()} /> : null;
  switch (shown.state) {
    case 'reading':
      return <BeingRead name={shown.name} now={shown.now} locale={locale} />;
    case 'diagnosed':
      return <Diagnosed {...props} shown={shown} />;
    case 'elsewhere':
      return deep ? (
        <deep.ElsewhereView
          why={shown.why}
          last={shown.last}
          shortcut={props.commandKeys}
          onHelp={() => on.act('help')}
        >
          {seen}
        </deep.ElsewhereView>
      ) : null;
    case 'refused': {
      const { name, problem } = shown;
      const remedy = remedyFor(problem);
      return (
        <Refused name={name} said={reading.problem(problem)} remedy={remedy} on={on}>
          {seen}
        </Refused>
      );
    }
    case 'failed': {
      const { name, failure } = shown;
      const remedy = remedyAfter(failure);
      return (
        <Refused name={name} said={text.failures[failure]} remedy={remedy} on={on}>
          {seen}
        </Refused>
      );
    }
  }
}
