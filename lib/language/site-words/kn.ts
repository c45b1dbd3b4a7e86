/** Kannada, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: {
      minute: ['ನಿ'],
      hour: ['ಗಂಟೆಯ', 'ಘಂಟೆಗಳ'],
      year: ['ವ', 'ವರುಷಗಳ'],
    },
    now: ['ಈಗ ತಾನೇ'],
    // "Here yesterday 14:32": the translators took "at" for a place.
    fill: ['ಇಲ್ಲಿ'],
    nouns: {
      comments: ['ಅಭಿಪ್ರಾಯಗಳು', 'ಕಾಮೆಂಟ್‌ಗಳು'],
      reactions: ['ಪ್ರತಿಕ್ರಿಯೆಗಳು'],
      views: ['ವೀಕ್ಷಣೆಗಳು'],
      likes: ['ಇಷ್ಟಗಳು'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: {
      minute: ['ನಿಮಿಷ'],
      hour: ['ಘಂಟೆ', 'ಘಂಟೆಯ', 'ಘಂಟೆಗಳು'],
      month: ['ತಿಂಗಳಿನ', 'ತಿಂಗಳುಗಳು'],
      year: ['ವರುಷ', 'ವರುಷದ', 'ವರುಷಗಳು'],
    },
    now: ['ಈಗತಾನೇ', 'ಈಗ ತಾನೆ'],
    nouns: {
      comments: ['ಅಭಿಪ್ರಾಯ', 'ಕಾಮೆಂಟ್'],
      reactions: ['ಪ್ರತಿಕ್ರಿಯೆ'],
      views: ['ವೀಕ್ಷಣೆ'],
      likes: ['ಇಷ್ಟ', 'ಇಷ್ಟಪಟ್ಟಿದ್ದಾರೆ'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ಒಂದು'],
    nouns: {
      shares: ['ಹಂಚಿಕೆ', 'ಹಂಚಿಕೆಗಳು', 'ಶೇರ್', 'ಶೇರ್‌ಗಳು'],
      likes: ['ಮೆಚ್ಚುಗೆ', 'ಮೆಚ್ಚುಗೆಗಳು', 'ಲೈಕ್', 'ಲೈಕ್‌ಗಳು'],
      followers: ['ಅನುಯಾಯಿ', 'ಅನುಯಾಯಿಗಳು', 'ಹಿಂಬಾಲಕರು'],
    },
  },
];
