import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the options page under a dark line, named by its heading. */
export function Part({ title, anchor, children }: { title: string; anchor?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="options-part" id={anchor} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
