import { Together } from './together.tsx';

interface Props {
  verdict: string;
  sentence: string;
  confidence: string | null;
}

/** The answer, in words: what stands first after the page's name. */
export function Verdict({ verdict, sentence, confidence }: Props) {
  return (
    <div class="verdict">
      <h2 tabIndex={-1}>{verdict}</h2>
      <p class="lead">
        <Together text={sentence} />
      </p>
      {confidence && <p class="sure">{confidence}</p>}
    </div>
  );
}
