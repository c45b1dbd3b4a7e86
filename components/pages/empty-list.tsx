import { usePageWords } from '../words-context.ts';
import { Everything } from './everything.tsx';
import { useListMemory } from './use-list-memory.ts';

/** How to begin, where no page has been read yet. */
export function EmptyList({ damaged }: { damaged: number }) {
  const { empty } = usePageWords().list;
  const memory = useListMemory();
  return (
    <div class="empty-list">
      <h1>{empty.title}</h1>
      <p>{empty.text}</p>
      <p>{empty.bring}</p>
      <p>
        <a href="help.html">{empty.help}</a>
      </p>
      {/* What cannot be read can still be deleted. */}
      {damaged > 0 && <Everything pages={0} readings={null} memory={memory} />}
    </div>
  );
}
