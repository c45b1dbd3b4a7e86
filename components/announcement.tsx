import { lead } from '../lib/diagnosis/lead.ts';
import type { FirstWords } from '../lib/words/en/first.ts';
import type { Locale } from '../lib/words/format.ts';
import { words } from '../lib/words/words.ts';
import type { Shown } from './shown.ts';

/** Tells a screen reader the answer when it comes, and again after each new reading. */
export function Announcement({ shown, locale }: { shown: Shown; locale: Locale }) {
  return (
    <p role="status" class="unseen">
      {textOf(shown, locale, words(locale))}
    </p>
  );
}

function textOf(shown: Shown, locale: Locale, { interface: text, reading }: FirstWords): string {
  switch (shown.state) {
    case 'reading':
      return '';
    case 'diagnosed': {
      const { reading: read, measures, diagnosis } = shown.audit;
      const { verdict, sentence } = lead(read, measures, diagnosis, locale);
      return text.diagnosed({ name: read.page.name ?? text.page.unnamed, verdict, sentence });
    }
    case 'refused':
      return reading.problem(shown.problem).title;
    case 'failed':
      return text.failures[shown.failure].title;
  }
}
