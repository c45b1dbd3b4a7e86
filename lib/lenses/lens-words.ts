import { callLines as callLinesEn } from '../words/en/call-lines.ts';
import { type ComparisonWords, comparison as comparisonEn } from '../words/en/comparison.ts';
import { prospectWords as prospectEn } from '../words/en/prospect-lens.ts';
import { questions as questionsEn } from '../words/en/questions.ts';
import { type RemarkWords, remarks as remarksEn } from '../words/en/remarks.ts';
import type { Locale } from '../words/format.ts';
import { callLines as callLinesFr } from '../words/fr/call-lines.ts';
import { comparison as comparisonFr } from '../words/fr/comparison.ts';
import { prospectWords as prospectFr } from '../words/fr/prospect-lens.ts';
import { questions as questionsFr } from '../words/fr/questions.ts';
import { remarks as remarksFr } from '../words/fr/remarks.ts';

export interface LensWords {
  callLines: typeof callLinesFr;
  questions: typeof questionsFr;
  prospect: typeof prospectEn;
  comparison: ComparisonWords;
  remarks: RemarkWords;
}

const CATALOGUES: Record<Locale, LensWords> = {
  en: {
    callLines: callLinesEn,
    questions: questionsEn,
    prospect: prospectEn,
    comparison: comparisonEn,
    remarks: remarksEn,
  },
  fr: {
    callLines: callLinesFr,
    questions: questionsFr,
    prospect: prospectFr,
    comparison: comparisonFr,
    remarks: remarksFr,
  },
};

/** All that the lenses say by themselves, in one language. A key that is missing there is a type error. */
export const lensWords = (locale: Locale): LensWords => CATALOGUES[locale];
