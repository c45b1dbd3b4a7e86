/** Lao, of which no page of Facebook was at hand. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ໜຶ່ງ', 'ຫນຶ່ງ'],
    nouns: {
      followers: ['ຜູ້ຕິດຕາມ', 'ຜູ້ຕິດຕາມ # ຄົນ', 'ຄົນຕິດຕາມ'],
      comments: ['ຄຳເຫັນ', 'ຄວາມຄິດເຫັນ', 'ຄວາມເຫັນ'],
      reactions: ['ຄວາມຮູ້ສຶກ', 'ປະຕິກິລິຍາ'],
      likes: ['ຖືກໃຈ', 'ຖືກໃຈ # ຄົນ', 'ຄົນຖືກໃຈ', 'ຄົນມັກ'],
      shares: ['ແບ່ງປັນ', 'ແບ່ງປັນ # ຄັ້ງ', 'ການແບ່ງປັນ'],
      views: ['ການເບິ່ງ', 'ເບິ່ງ # ຄັ້ງ', 'ການຊົມ'],
      employees: ['ພະນັກງານ', 'ພະນັກງານ # ຄົນ'],
    },
  },
];
