import type { Competitor, Difference } from '../lib/lenses/lens.ts';
import type { SideBySide } from '../lib/lenses/side-by-side.ts';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  lens: Competitor;
  side: SideBySide;
}

/** What no axis can show: formats, the other pages beside the person's own; and how far the comparison carries. */
export function CompetitorTexts({ lens, side }: Props) {
  const { beside } = useDeeperWords().lensView;
  const all = [...lens.differences, ...lens.level];
  const formats = all.filter(({ measure, against }) => measure === 'formats' && against === side.against);
  const others = side.against === 'mine' ? all.filter(({ against }) => against === 'set') : [];
  return (
    <>
      <Texts of={formats} />
      {lens.missing.map((text) => (
        <p class="hint" key={text}>
          {text}
        </p>
      ))}
      {others.length > 0 && (
        <Section title={beside.otherPages}>
          <Texts of={others} />
        </Section>
      )}
      {side.against === 'set' && lens.notes.length === 0 && <p class="hint">{beside.noneYet}</p>}
      {lens.notes.length > 0 && (
        <details class="more">
          <summary>{beside.limits}</summary>
          <ul class="notes">
            {lens.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Texts({ of }: { of: Difference[] }) {
  if (of.length === 0) return null;
  return (
    <ul class="texts">
      {of.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
