import type { Chain } from '../lib/diagnosis/chain.ts';
import { useOpened } from './use-opened.ts';

/**
 * The chain from numbers to verdict, behind a click. Drawn when first opened: it names the response once more, which
 * until then stands in the map's caption alone.
 */
export function Decided({ chain: { title, links, so, basis } }: { chain: Chain }) {
  const { opened, onToggle } = useOpened();
  return (
    <details class="more decided" onToggle={onToggle}>
      <summary>{title}</summary>
      {opened && (
        <>
          <ol class="chain">
            {links.map(({ rule, question, said }) => (
              <li key={rule}>
                {question} <b>{said}</b>
              </li>
            ))}
            <li>{so}</li>
          </ol>
          {basis.map((text) => (
            <p key={text} class="basis">
              {text}
            </p>
          ))}
        </>
      )}
    </details>
  );
}
