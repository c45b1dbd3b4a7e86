/** Irish, one of Facebook's languages. The noun stands in the singular after a number, with another first letter after some. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['aon', 'amháin'],
    nouns: {
      reactions: [
        'freagairt',
        'fhreagairt',
        'bhfreagairt',
        'freagairtí',
        'frithghníomh',
        'fhrithghníomh',
        'bhfrithghníomh',
      ],
      comments: ['trácht', 'thrácht', 'dtrácht', 'tráchtanna', 'nóta tráchta', 'nótaí tráchta'],
      shares: ['comhroinnt', 'chomhroinnt', 'gcomhroinnt'],
      views: ['amharc', 'n-amharc', 'amhairc', 'radharc', 'radhairc'],
      followers: ['leantóir', 'leantóirí', 'leanúnaí', 'leanúnaithe'],
      likes: ['Is maith liom', 'maith liom', 'duine a dtaitníonn sé seo leo'],
      'talking-about': ['ag caint faoi seo', 'duine ag caint faoi seo', 'daoine ag caint faoi seo'],
      'were-here': ['bhí anseo', 'a bhí anseo', 'duine a bhí anseo'],
    },
  },
];
