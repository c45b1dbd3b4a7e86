import type { OnePage } from '../../lib/view/one-page.ts';
import { useWorld } from '../tabs/world.ts';
import { Together } from '../together.tsx';
import { VerdictSign } from '../verdict-sign.tsx';
import { usePageWords } from '../words-context.ts';

/** The answer: what changed over the readings, and the verdict that stands now; of one reading the verdict alone. */
export function Headline({ one }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const { change, lead, past } = one;
  return (
    <section class="verdict">
      <h2>{change ? words.change.title(change) : lead.verdict}</h2>
      {change ? (
        <Changed one={one} />
      ) : (
        <p class="lead">
          <Together text={lead.sentence} />
        </p>
      )}
      {lead.settle && <p>{lead.settle}</p>}
      <p class="sure">{lead.confidence}</p>
      {past.length === 1 && <p class="sure">{words.once}</p>}
      <RestsOn one={one} />
    </section>
  );
}

/** The change in counts, and the verdict with its own sentence. */
function Changed({ one: { change, lead, present } }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const now = useWorld().now();
  if (change === null) return null;
  const { response } = change;
  const sentences = [words.change.posts(change, now), response && words.change.response({ response })];
  return (
    <>
      <p class="lead">
        <Together text={sentences.filter(Boolean).join(' ')} />
      </p>
      <p class="now">
        {words.change.now({ at: change.now.at, now })} <VerdictSign verdict={present.diagnosis.verdict} />{' '}
        <b>{lead.verdict}.</b> <Together text={lead.sentence} />
      </p>
    </>
  );
}

/** Which of the readings the figures are of. */
function RestsOn({ one: { apart, merged } }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const { readings, reading } = merged;
  return (
    <>
      {readings > 1 && <p class="sure">{words.together({ posts: reading.posts.length, readings })}</p>}
      {merged.apart > 0 && <p class="sure">{words.apart.unlinked({ readings: merged.apart })}</p>}
      {apart && <p class="sure">{apart.why === 'newest' ? words.apart.newest : words.apart.older(apart)}</p>}
    </>
  );
}
