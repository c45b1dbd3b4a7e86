import { ages, type Phrasebook } from './phrasebook.ts';

/** CLDR; FB has the same. */
const LONG = ages('# dakika önce', '# saat önce', '# gün önce', '# hafta önce', '# ay önce', '# yıl önce');

export const tr: Phrasebook = {
  language: 'tr',
  dir: 'ltr',
  sentences: ['Yeni dokuma tezgâhı kuruldu ve çalışıyor.', 'Tek bir halıya 512 yorum: teşekkürler.'],
  linkedin: {
    lang: 'tr',
    locale: 'tr_TR',
    short: ages('# dk.', '# sa.', '# gün', '# hf.', '# ay', '# yıl'), // CLDR
    long: LONG,
    abbreviations: [{ said: '# B', scale: 1e3 }], // CLDR
    nouns: {
      followers: '# takipçi', // own
      reactions: '# İfade', // FB
      comments: '# Yorum', // FB
      shares: '# yeniden yayınlama', // own
    },
    size: '# çalışan', // own, as what follows
    edited: 'Düzenlendi',
    more: 'daha fazla',
    promoted: 'Öne Çıkarılan İçerik',
    reposted: '{name} bunu yeniden yayınladı',
    visible: 'LinkedIn içinde veya dışındaki herkes görebilir',
    tabs: ['Ana Sayfa', 'Hakkında', 'Gönderiler', 'İş İlanları', 'Kişiler'],
    buttons: ['Beğen', 'Yorum yap', 'Yeniden yayınla', 'Gönder'],
    follow: 'Takip et',
  },
  facebook: {
    lang: 'tr',
    locale: 'tr_TR',
    short: ages('#d', '#s', '#g', '# hafta', '# ay', '# yıl'), // FB
    long: LONG,
    abbreviations: [{ said: '# B', scale: 1e3 }], // CLDR; FB of 2016 shows 5000 as it is
    nouns: {
      followers: '# takipçi', // own
      likes: '# beğenme', // FB
      comments: '# Yorum', // FB
      shares: '# paylaşım', // FB
      views: '# görüntüleme', // FB
    },
    likeKind: 'Beğen: # kişi', // own
    whoReacted: 'Buna kimlerin ifade bıraktığını gör', // own
    allReactions: 'Tüm ifadeler:', // locales.md 2
    talkingAbout: '# kişi bunun hakkında konuşuyor', // own
    wereHere: '# kişi buradaydı', // own
    yesterdayAt: 'Dün {clock}', // CLDR's "dün"
    dayAt: '{date}, {clock}', // own
    more: 'Devamını gör', // own, as what follows
    pinned: 'Sabitlenmiş Gönderi',
    sponsored: 'Sponsorlu',
    commentBy: '{name} tarafından yapılan yorum {age}',
    public: 'Herkese Açık olarak paylaşıldı',
    page: 'Sayfa',
    category: 'Halı Mağazası',
    tabs: ['Gönderiler', 'Hakkında', 'Fotoğraflar', 'Videolar'],
    buttons: ['Beğen', 'Yorum Yap', 'Paylaş'],
  },
};
