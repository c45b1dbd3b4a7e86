import { OutsideLink } from './outside-link.tsx';
import { useWords } from './words-context.ts';

/** The way to the company's posts. A person clicks it; the reading of that tab needs a click of its own. */
export function OpenPosts({ href }: { href: string }) {
  const { settle } = useWords().interface;
  return (
    <div class="open-posts">
      <OutsideLink href={href} class="button solid">
        {settle.openPosts}
      </OutsideLink>
      <p class="hint">{settle.thenClick}</p>
    </div>
  );
}
