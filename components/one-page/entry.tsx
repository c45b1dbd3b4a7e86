import type { ComponentChildren } from 'preact';

/** A name, and what is kept under it. */
export function Entry({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
