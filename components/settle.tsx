import { OpenPosts } from './open-posts.tsx';
import { Section } from './section.tsx';
import { useWords } from './words-context.ts';

interface Props {
  sentence: string;
  /** The company's posts, where the tab in front shows none. */
  postsUrl: string | null;
  busy: boolean;
  onReadAgain: () => void;
}

/** Too little to judge: the one thing that would settle it, and the way to it. */
export function Settle({ sentence, postsUrl, busy, onReadAgain }: Props) {
  const { interface: text, view } = useWords();
  const { settle } = text;
  const readAgain = (
    <button type="button" class="textual" disabled={busy} onClick={onReadAgain}>
      {view.actions['read-again']}
    </button>
  );
  return (
    <Section title={settle.title} aside={postsUrl === null && readAgain}>
      <p class="plain">{sentence}</p>
      {postsUrl !== null && <OpenPosts href={postsUrl} />}
    </Section>
  );
}
