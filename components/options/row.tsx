import type { ComponentChildren } from 'preact';

interface Props {
  /** The row's name, which names its controls where `id` is given. */
  name: string;
  id?: string;
  hint?: ComponentChildren;
  /** Said beside the name once a change is stored; the page's status says it aloud. */
  saved?: string | null;
  children: ComponentChildren;
}

/** One setting: its name at the start, its controls beside it, a note beneath. */
export function Row({ name, id, hint, saved, children }: Props) {
  return (
    <div class="row">
      <p class="name" id={id}>
        {name}
        {saved && (
          <span class="saved" aria-hidden="true">
            {saved}
          </span>
        )}
      </p>
      <div class="controls">
        {children}
        {hint && (
          <p class="row-hint" id={id && `${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
