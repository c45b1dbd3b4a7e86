import type { Tone } from '../../lib/diagnosis/diagnosis.ts';
import type { PagePart } from '../../lib/report/report-shape.ts';
import { StripLegend } from '../strip-legend.tsx';
import { useDeeperWords } from '../words-context.ts';
import { PaperMap } from './paper-map.tsx';
import { PaperStrip } from './paper-strip.tsx';
import { Block } from './said.tsx';

/** A sign beside each finding, so that colour is never needed. */
const SIGNS: Record<Tone, string> = { good: '+', warn: '−', bad: '−', info: '○' };

/** The verdict, the strip that shows it, the three facts that carry it, what was found, and where the page stands. */
export function PageSheet({ part }: { part: PagePart }) {
  const { findings } = useDeeperWords().sections;
  return (
    <>
      <header class="subject">
        <p class="name">{part.name}</p>
        <p class="about">{part.about}</p>
      </header>
      <Block as="h2" class="verdict" lines={[part.verdict]} />
      <Block as="p" class="lead" lines={[part.sentence]} />
      <Block as="p" class="sure" lines={[part.sure]} />
      <figure class="strip">
        <PaperStrip strip={part.strip} site={part.site} end={part.end} />
        <figcaption>
          <StripLegend strip={part.strip} site={part.site} reference={part.reference} />
        </figcaption>
      </figure>
      <dl class="paper-facts">
        {part.facts.map(({ value, name, reference }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="value">{value}</dd>
            <dd class="reference">{reference}</dd>
          </div>
        ))}
      </dl>
      <div class="found-and-map">
        <section>
          <Block as="h3" lines={[part.findingsTitle]} />
          <ul class="paper-findings">
            {part.findings.map(({ line, tone }) => (
              <Block key={line.id} as="li" lines={[line]}>
                <span class="sign" aria-hidden="true">
                  {SIGNS[tone]}
                </span>
                <span class="unseen">{findings.signs[tone]} </span>
              </Block>
            ))}
          </ul>
        </section>
        <section>
          <Block as="h3" lines={[part.mapTitle]} />
          <PaperMap page={part.map} site={part.site} called={part.called} />
        </section>
      </div>
    </>
  );
}
