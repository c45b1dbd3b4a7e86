import type { ComponentChildren } from 'preact';

interface Props {
  /** An address that a page gave: only https is followed. */
  href: string | null;
  class?: string;
  label?: string;
  children: ComponentChildren;
}

/** A link that a person may follow into a new tab, without telling where they come from. Plain text without a safe address. */
export function OutsideLink({ href, label, children, ...rest }: Props) {
  if (!href?.startsWith('https://')) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer" aria-label={label} {...rest}>
      {children}
    </a>
  );
}
