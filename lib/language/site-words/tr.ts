/** Turkish, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/tr.ts', year: 2020, isElsewhere: true };

/** Pages of both sites in a Turkish interface, as open readers look for their words. */
const READERS: Source = { where: 'open readers of Facebook and LinkedIn in Turkish', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['d', 'dk'], hour: ['s', 'sa'], day: ['g'], year: ['y'] },
    nouns: {
      comments: ['yorum'],
      reactions: ['ifade', 'İfade'],
      shares: ['paylaşım'],
      views: ['görüntüleme'],
      likes: ['beğenme'],
    },
  },
  { site: 'both', source: TIMEAGO, now: ['az önce', 'şimdi'] },
  {
    site: 'both',
    source: READERS,
    nouns: {
      followers: ['takipçi', 'kişi bunu takip ediyor'],
      likes: ['beğeni', 'beğenme'],
      comments: ['yorum'],
      shares: ['paylaşım'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['bir'],
    fill: ['saat'],
    nouns: {
      followers: ['takipçiler', 'kişi takip ediyor'],
      employees: ['çalışan', 'çalışanlar', 'personel'],
      comments: ['yorumlar'],
      reactions: ['ifade', 'İfade', 'ifadeler', 'İfadeler', 'tüm ifadeler', 'tepki', 'tepkiler', 'kişi ifade bıraktı'],
      shares: [
        'paylaşımlar',
        'kez paylaşıldı',
        'defa paylaşıldı',
        'kişi paylaştı',
        'yeniden yayınlama',
        'yeniden paylaşım',
        'tekrar paylaşım',
      ],
      views: [
        'görüntüleme',
        'görüntülenme',
        'görüntülemeler',
        'kez görüntülendi',
        'kişi gördü',
        'izlenme',
        'izleme',
        'kez izlendi',
        'oynatma',
      ],
      likes: ['beğeniler', 'kişi bunu beğendi', 'kişi bunu beğeniyor', 'kişi beğendi'],
      'talking-about': ['kişi bunun hakkında konuşuyor', 'kişi bundan bahsediyor', 'kişi bundan söz ediyor'],
      'were-here': ['kişi buradaydı', 'kişi burada bulundu'],
    },
  },
];
