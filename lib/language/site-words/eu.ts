/** Basque, one of Facebook's languages. The noun stands in the singular after a number, and "one" after its noun. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['bat'],
    nouns: {
      reactions: ['erreakzio', 'erreakzioak', 'Erreakzio guztiak'],
      comments: ['iruzkin', 'iruzkinak'],
      shares: ['partekatze', 'partekatzeak', 'aldiz partekatua', 'aldiz partekatuta'],
      views: ['ikustaldi', 'ikustaldiak', 'erreprodukzio', 'erreprodukzioak'],
      followers: ['jarraitzaile', 'jarraitzaileak', 'pertsonak jarraitzen dute'],
      likes: ['atsegin dut', 'pertsonak atsegin dute', 'pertsonari gustatzen zaio hau'],
      'talking-about': ['pertsona honetaz hizketan', 'pertsona ari dira honetaz hitz egiten'],
      'were-here': ['pertsona egon dira hemen', 'hemen egon dira'],
    },
  },
];
