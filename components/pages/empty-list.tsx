import { useEffect, useRef } from 'preact/hooks';
import { usePageWords } from '../words-context.ts';
import { Everything } from './everything.tsx';
import { useListMemory } from './use-list-memory.ts';

/** How to begin, where no page has been read yet. @param emptied there were pages a moment ago */
export function EmptyList({ damaged, emptied }: { damaged: number; emptied: boolean }) {
  const { empty } = usePageWords().list;
  const memory = useListMemory();
  const title = useRef<HTMLHeadingElement>(null);
  // What deleted the last page is gone with it.
  useEffect(() => {
    if (emptied) title.current?.focus();
  }, []);
  return (
    <div class="empty-list">
      <h1 ref={title} tabIndex={-1}>
        {empty.title}
      </h1>
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
