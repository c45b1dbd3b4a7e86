import type { ComponentChildren } from 'preact';
import type { Remedy } from '../lib/view/remedy.ts';
import type { Said } from '../lib/words/en/reading.ts';
import type { Handlers } from './handlers.ts';
import { OpenPosts } from './open-posts.tsx';
import { Section } from './section.tsx';
import { useWords } from './words-context.ts';

export interface RefusedProps {
  said: Said;
  /** The page's name as far as it is known. */
  name: string | null;
  remedy: Remedy;
  on: Pick<Handlers, 'act' | 'copyStructure'>;
  /** Below it all. */
  children?: ComponentChildren;
}

/** No reading: where the person is, why nothing is shown, and the one thing to do next. */
export function Refused({ said, name, remedy, on, children }: RefusedProps) {
  const { interface: words, view } = useWords();
  return (
    <>
      <header class="page-line">
        <h1>
          <bdi>{name ?? words.product}</bdi>
        </h1>
      </header>
      <div class="verdict">
        <h2>{said.title}</h2>
        <p class="lead">{said.text}</p>
      </div>
      {remedy.postsUrl !== null && <OpenPosts href={remedy.postsUrl} />}
      {remedy.explain && <WhereItWorks />}
      {remedy.report && (
        <Section title={words.report.title}>
          <p class="plain">{words.report.text}</p>
          <button type="button" class="button" onClick={on.copyStructure}>
            {words.report.button}
          </button>
        </Section>
      )}
      <button type="button" class="textual about" data-do="help" onClick={() => on.act('help')}>
        {view.about}
      </button>
      {children}
    </>
  );
}

const ADDRESSES = [
  ['linkedin.com/company/', '/posts'],
  ['linkedin.com/school/', '/posts'],
  ['facebook.com/', ''],
] as const;

function WhereItWorks() {
  const { works } = useWords().interface;
  return (
    <Section title={works.title}>
      <ul class="addresses">
        {ADDRESSES.map(([before, after]) => (
          <li key={before}>
            {before}
            <b>{works.name}</b>
            {after}
          </li>
        ))}
      </ul>
      <p class="plain">{works.advice}</p>
    </Section>
  );
}
