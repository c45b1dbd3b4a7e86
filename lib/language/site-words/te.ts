/** Telugu, as the two sites write it. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['ఇప్పుడే'],
    // "నిన్న 14:32న": yesterday at 14:32.
    fill: ['న'],
    nouns: {
      comments: ['వ్యాఖ్య', 'వ్యాఖ్యలు'],
      reactions: ['ప్రతిస్పందనలు'],
      views: ['వీక్షణ', 'వీక్షణలు'],
      likes: ['ఇష్టం', 'ఇష్టాలు'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    nouns: { reactions: ['ప్రతిస్పందన'] },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['ఒక', 'ఒక్క'],
    nouns: {
      shares: ['భాగస్వామ్యం', 'భాగస్వామ్యాలు', 'షేర్', 'షేర్‌లు'],
      followers: ['అనుచరుడు', 'అనుచరులు', 'ఫాలోవర్', 'ఫాలోవర్‌లు'],
      employees: ['ఉద్యోగి', 'ఉద్యోగులు'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    nouns: {
      comments: ['కామెంట్', 'కామెంట్‌లు'],
      reactions: ['ప్రతిచర్య', 'ప్రతిచర్యలు'],
      likes: ['లైక్', 'లైక్‌లు', 'లైకులు'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['వ్యాఖ్య', 'వ్యాఖ్యలు'],
      reactions: ['ప్రతిస్పందన', 'ప్రతిస్పందనలు'],
      views: ['వీక్షణ', 'వీక్షణలు'],
      likes: ['ఇష్టం', 'ఇష్టాలు'],
    },
  },
];
