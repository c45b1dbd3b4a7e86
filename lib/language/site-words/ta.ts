/** Tamil, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: {
      hour: ['மணிநேரங்களுக்கு', 'மணிநேரத்திற்கு'],
      year: ['ஆ', 'வருடத்திற்கு'],
    },
    ago: ['# முன்பு'],
    fill: ['மணிக்கு'],
    nouns: {
      comments: ['கருத்துகள்', 'கருத்துக்கள்'],
      // Elsewhere "பதில்" is an answer; Facebook's translators took it for a reaction.
      reactions: ['பதில்', 'பதில் நடவடிக்கைகள்'],
      shares: ['பகிர்வு', 'பகிர்வுகள்'],
      views: ['பார்வை', 'பார்வைகள்'],
      likes: ['விருப்பம்', 'விருப்பங்கள்'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: {
      minute: ['நிமிடம்', 'நிமிடத்துக்கு'],
      hour: ['மணிநேரங்கள்', 'மணிநேரத்துக்கு', 'மணி நேரம்', 'மணி நேரத்திற்கு', 'மணி நேரத்துக்கு', 'மணி நேரங்களுக்கு'],
      day: ['நாள்கள்', 'நாள்களுக்கு'],
      week: ['வாரத்துக்கு'],
      month: ['மாதத்திற்கு'],
      year: ['வருடம்', 'வருடங்கள்', 'வருடத்துக்கு', 'வருடங்களுக்கு', 'ஆண்டுக்கு'],
    },
    nouns: {
      comments: ['கருத்து'],
      reactions: ['பதில் நடவடிக்கை', 'பதில்கள்'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ஒரு'],
    nouns: {
      reactions: ['எதிர்வினை', 'எதிர்வினைகள்'],
      followers: ['பின்தொடர்பவர்', 'பின்தொடர்பவர்கள்', 'பின்தொடர்வோர்'],
    },
  },
];
