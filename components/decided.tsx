import type { Chain } from '../lib/diagnosis/chain.ts';

/** The chain from numbers to verdict, behind a click. */
export function Decided({ chain: { title, links, so, basis } }: { chain: Chain }) {
  return (
    <details class="more decided">
      <summary>{title}</summary>
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
    </details>
  );
}
