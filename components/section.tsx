import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the popup under a hairline, named by its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
