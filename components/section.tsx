import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** In small type at the end of the heading's line. */
  aside?: ComponentChildren;
  /** 3 in the popup, 2 where it stands right under a tab's title. */
  level?: 2 | 3;
  children: ComponentChildren;
}

/** A part of the popup under a hairline, named by its heading. */
export function Section({ title, aside, level = 3, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  const heading = <Heading id={id}>{title}</Heading>;
  return (
    <section class="section" aria-labelledby={id}>
      {aside ? (
        <div class="headed">
          {heading}
          <p>{aside}</p>
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}
