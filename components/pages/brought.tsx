import { useEffect, useRef } from 'preact/hooks';
import type { BringResult } from '../../lib/bring/bring.ts';
import { usePageWords } from '../words-context.ts';
import type { BringState } from './use-bring.ts';

/** Refusals that are listed one by one; the rest is counted. */
const MOST_LISTED = 200;

/** What came of bringing files in: how much, and what was not taken and why. */
export function Brought({ bringing, close }: Pick<BringState, 'bringing' | 'close'>) {
  const { bring: words } = usePageWords();
  const title = useRef<HTMLParagraphElement>(null);
  const isOver = bringing.step === 'done' || bringing.step === 'failed';
  // The button that stops it had the focus, perhaps, and is gone.
  useEffect(() => {
    if (isOver) title.current?.focus();
  }, [isOver]);
  if (!isOver) return null;
  return (
    <section class="brought" aria-label={words.title}>
      <p ref={title} tabIndex={-1} role="status">
        {bringing.step === 'failed' ? words.failed(bringing) : words.result(figuresOf(bringing.result))}
      </p>
      {bringing.step === 'done' && <Refused {...bringing.result} />}
      <button type="button" class="push" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}

function figuresOf({ brought, known, pages, refusedInAll, stopped }: BringResult) {
  return { brought, known, pages: pages.length, refused: refusedInAll, stopped };
}

function Refused({ refused, refusedInAll }: BringResult) {
  const { bring: words } = usePageWords();
  if (refused.length === 0) return null;
  return (
    <details open={refused.length <= 10}>
      <summary>{words.refused}</summary>
      <ul>
        {refused.slice(0, MOST_LISTED).map(({ file, line, why, detail }, index) => (
          <li key={index}>
            <bdi>{file}</bdi>
            {line !== null && <span>{`, ${words.line({ line })}`}</span>}
            <small>{words.why[why](detail)}</small>
          </li>
        ))}
        {refusedInAll > MOST_LISTED && <li>{words.more({ more: refusedInAll - MOST_LISTED })}</li>}
      </ul>
    </details>
  );
}
