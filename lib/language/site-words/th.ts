/** Thai, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OWN_WORD } from './sources.ts';

/** "ถูกใจ 128,099 คน · 11,245 คนกำลังพูดถึงสิ่งนี้ · 23 คนเคยมาที่นี่", in open notes on a page. */
const PAGE_DESCRIPTION: Source = { where: "Facebook's own description of a page, quoted in open notes", year: 2026 };

/** "ผู้ติดตาม 1.2 หมื่น คน", "ความรู้สึกทั้งหมด 117", "9 กันยายน เวลา 11:50 น.", "ตอนนี้": open readers, of 2026. */
const OPEN_READERS: Source = { where: 'what open readers of Facebook pages in Thai look for', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    ago: ['# ก่อน'],
    nouns: {
      followers: ['ผู้ติดตาม # คน'],
      employees: ['พนักงาน # คน'],
      views: ['การเข้าชม'],
      likes: ['ชอบ'],
      comments: ['ความคิดเห็น'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['เมื่อสักครู่', 'เมื่อสักครู่นี้'],
    yesterday: ['เมื่อวานนี้'],
    fill: ['เวลา'],
    nouns: {
      comments: ['ความคิดเห็น # รายการ'],
      reactions: ['ความรู้สึก'],
      shares: ['แชร์ # ครั้ง'],
      views: ['รับชม # ครั้ง'],
    },
  },
  {
    site: 'facebook',
    source: PAGE_DESCRIPTION,
    nouns: { likes: ['ถูกใจ # คน'], 'talking-about': ['คนกำลังพูดถึงสิ่งนี้'], 'were-here': ['คนเคยมาที่นี่'] },
  },
  {
    site: 'facebook',
    source: OPEN_READERS,
    now: ['ตอนนี้'],
    fill: ['น.'],
    nouns: { followers: ['ผู้ติดตาม # คน'], reactions: ['ความรู้สึกทั้งหมด'], likes: ['ถูกใจ'] },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['หนึ่ง'],
    nouns: {
      followers: ['ผู้ติดตาม', 'ผู้ติดตาม # ราย', 'คนติดตาม', 'คนติดตามสิ่งนี้'],
      employees: ['พนักงาน', 'พนักงาน # ราย', 'ลูกจ้าง # คน', 'บุคลากร # คน'],
      comments: [
        'ความคิดเห็น',
        'ความคิดเห็น # ข้อ',
        'ความเห็น',
        'ความเห็น # รายการ',
        'คอมเมนต์',
        'การแสดงความคิดเห็น',
        'การแสดงความคิดเห็น # รายการ',
      ],
      reactions: [
        'ความรู้สึก # รายการ',
        'ความรู้สึก # ครั้ง',
        'ความรู้สึก # คน',
        'การแสดงความรู้สึก',
        'การแสดงความรู้สึก # ครั้ง',
        'การแสดงความรู้สึก # รายการ',
        'ปฏิกิริยา',
      ],
      likes: [
        'ถูกใจ',
        'ถูกใจ # ครั้ง',
        'ถูกใจ # รายการ',
        'คนถูกใจ',
        'คนถูกใจสิ่งนี้',
        'การถูกใจ',
        'การถูกใจ # ครั้ง',
        'การกดถูกใจ',
        'การกดถูกใจ # ครั้ง',
        'ยอดถูกใจ # ครั้ง',
        'คนชอบ',
        'ไลค์',
      ],
      shares: ['แชร์', 'การแชร์', 'การแชร์ # ครั้ง', 'แชร์ # รายการ', 'รีโพสต์', 'รีโพสต์ # ครั้ง', 'การรีโพสต์', 'การรีโพสต์ # ครั้ง'],
      views: [
        'รับชม',
        'การรับชม',
        'การรับชม # ครั้ง',
        'ดู # ครั้ง',
        'การดู',
        'การดู # ครั้ง',
        'ยอดดู # ครั้ง',
        'เข้าชม # ครั้ง',
        'การเข้าชม # ครั้ง',
        'ผู้เข้าชม',
        'ผู้เข้าชม # คน',
        'ยอดวิว',
        'วิว',
      ],
      'talking-about': ['คนกำลังพูดถึง'],
      'were-here': ['คนเช็คอินที่นี่', 'เช็คอิน # ครั้ง'],
    },
  },
];
