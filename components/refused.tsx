import type { Remedy } from '../lib/view/remedy.ts';
import type { Said } from '../lib/words/en/reading.ts';
import { OpenPosts } from './open-posts.tsx';
import { Section } from './section.tsx';
import { useWords } from './words-context.ts';

export interface RefusedProps {
  said: Said;
  /** The page's name as far as it is known. */
  name: string | null;
  remedy: Remedy;
  onCopyReport: () => void;
}

/** No reading: where the person is, why nothing is shown, and the one thing to do next. */
export function Refused({ said, name, remedy, onCopyReport }: RefusedProps) {
  const { interface: words } = useWords();
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
          <button type="button" class="button" onClick={onCopyReport}>
            {words.report.button}
          </button>
        </Section>
      )}
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
