import { lead } from '../lib/diagnosis/lead.ts';
import type { FirstWords } from '../lib/words/en/first.ts';
import type { Locale } from '../lib/words/format.ts';
import type { Shown } from './shown.ts';
import { useLocale, useWords } from './words-context.ts';

/** Tells a screen reader the answer when it comes, and again after each new reading. */
export function Announcement({ shown, asking }: { shown: Shown; asking: boolean }) {
  const locale = useLocale();
  return (
    <p role="status" class="unseen">
      {asking ? '' : textOf(shown, locale, useWords())}
    </p>
  );
}

function textOf(shown: Shown, locale: Locale, { interface: text, reading }: FirstWords): string {
  switch (shown.state) {
    case 'reading':
      return '';
    case 'diagnosed': {
      const { reading: read, measures, diagnosis } = shown.audit;
      const name = read.page.name ?? text.page.unnamed;
      const { verdict, sentence } = lead(read, measures, diagnosis, locale);
      const { lens } = shown.audit;
      return text.diagnosed({ name, verdict: lens?.headline ?? verdict, sentence: lens ? '' : sentence });
    }
    case 'refused':
      return reading.problem(shown.problem).title;
    case 'failed':
      return text.failures[shown.failure].title;
  }
}
