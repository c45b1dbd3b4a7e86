import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import { tabWithoutList } from '../lib/view/place.ts';
import type { FirstWords } from '../lib/words/en/first.ts';
import type { Locale } from '../lib/words/format.ts';
import type { Shown, ShownDiagnosed } from './shown.ts';
import { useLocale, useWords } from './words-context.ts';

interface Props {
  shown: Shown;
  /** `null`: the person is being asked something. */
  lens: Lens | null;
}

/** Tells a screen reader the answer when it comes, and again after each new reading. */
export function Announcement({ shown, lens }: Props) {
  const locale = useLocale();
  return (
    <p role="status" class="unseen">
      {textOf(shown, lens, locale, useWords())}
    </p>
  );
}

function textOf(shown: Shown, lens: Lens | null, locale: Locale, words: FirstWords): string {
  switch (shown.state) {
    case 'reading':
      return '';
    case 'diagnosed':
      return lens === null ? '' : answerOf(shown, lens, locale, words.interface);
    // It has a heading that says it.
    case 'elsewhere':
      return '';
    case 'refused':
      return words.reading.problem(shown.problem).title;
    case 'failed':
      return words.interface.failures[shown.failure].title;
  }
}

/** What the heading says: the verdict or where to find one; for another lens its headline, once that is there. */
function answerOf({ audit }: ShownDiagnosed, lens: Lens, locale: Locale, text: FirstWords['interface']): string {
  const { reading, measures, diagnosis } = audit;
  const name = reading.page.name ?? text.page.unnamed;
  if (lens !== 'mine') return audit.lens ? text.diagnosed({ name, verdict: audit.lens.headline, sentence: '' }) : '';
  const place = tabWithoutList(reading);
  if (place) return text.diagnosed({ name, verdict: text.places[place].title, sentence: text.places[place].text });
  const { verdict, sentence } = lead(reading, measures, diagnosis, locale);
  return text.diagnosed({ name, verdict, sentence });
}
