import { ages, type Phrasebook } from './phrasebook.ts';

/** LI: one and two are words without a digit; two blanks stand where the number would. */
const LINKEDIN_LONG = ages(
  { one: 'منذ  دقيقة واحدة', two: 'منذ  دقيقتين', few: 'منذ # دقائق', other: 'منذ # دقيقة' },
  { one: 'منذ  ساعة واحدة', two: 'منذ  ساعتين', few: 'منذ # ساعات', other: 'منذ # ساعة' },
  { one: 'قبل  يوم واحد', two: 'قبل  يومين', few: 'قبل # أيام', many: 'قبل # يوما', other: 'قبل # يوم' },
  { one: 'قبل  أسبوع واحد', two: 'قبل  أسبوعين', few: 'قبل # أسابيع', many: 'قبل # أسبوعا', other: 'قبل # أسبوع' },
  { one: 'قبل  شهر واحد', two: 'قبل  شهرين', few: 'قبل # أشهر', many: 'قبل # شهرا', other: 'قبل # شهر' },
  { one: 'قبل  عام واحد', two: 'قبل  عامين', few: 'قبل # أعوام', many: 'قبل # عاما', other: 'قبل # عام' },
);
/** FB; the days after its pattern. */
const FACEBOOK_LONG = ages(
  { one: 'منذ دقيقة', few: 'منذ # دقائق', other: 'منذ # دقيقة' },
  { one: 'منذ ساعة', other: 'منذ # ساعة' },
  { one: 'منذ يوم واحد', two: 'منذ يومين', few: 'منذ # أيام', many: 'منذ # يومًا', other: 'منذ # يوم' },
  { one: 'منذ أسبوع واحد', two: 'منذ # أسبوعين', few: 'منذ # أسابيع', many: 'منذ # أسبوعًا', other: 'منذ # أسبوع' },
  { one: 'منذ شهر مضى', two: 'منذ # شهرين', few: 'منذ # شهور', many: 'منذ # شهرًا', other: 'منذ # شهر' },
  { one: 'منذ سنة', two: 'منذ # سنتين', few: 'منذ # سنوات', other: 'منذ # سنة' },
);

export const ar: Phrasebook = {
  language: 'ar',
  dir: 'rtl',
  native: 'arab',
  sentences: ['النول الجديد جاهز ويعمل.', '512 تعليقًا على سجادة واحدة: شكرًا.'],
  linkedin: {
    lang: 'ar',
    locale: 'ar_AE',
    short: ages('# دقيقة', '# ساعة', '# يوم', '# أسبوع', '# شهر', '# عام'), // LI
    long: LINKEDIN_LONG,
    abbreviations: [{ said: '# ألف', scale: 1e3 }], // CLDR
    nouns: {
      followers: { one: 'متابع', two: 'متابعان', few: '# متابعين', many: '# متابعا', other: '# متابع' }, // LI
      reactions: { one: 'تفاعل واحد', two: '# تفاعلان', few: '# تفاعلات', many: '# تفاعلاً', other: '# تفاعل' }, // FB
      comments: { one: 'تعليق واحد', two: 'تعليقين', few: '# تعليقات', many: '# تعليقا', other: '# تعليق' }, // LI
      shares: '# إعادة نشر', // own
    },
    size: '# موظف', // LI
    edited: 'تم التعديل', // own, as what follows
    more: 'المزيد',
    promoted: 'مُروَّج',
    reposted: 'أعاد {name} نشر هذا',
    visible: 'مرئي لأي شخص على LinkedIn أو خارجه',
    tabs: ['الصفحة الرئيسية', 'نبذة', 'المنشورات', 'الوظائف', 'الأشخاص'],
    buttons: ['أعجبني', 'تعليق', 'إعادة نشر', 'إرسال'],
    follow: 'متابعة',
  },
  facebook: {
    lang: 'ar',
    locale: 'ar_AR',
    short: ages('# د', '# س', '# ي', '# أسبوع', '# شهر', '# ع'), // FB
    long: FACEBOOK_LONG,
    abbreviations: [{ said: '# ألف', scale: 1e3 }], // CLDR
    nouns: {
      followers: { few: '# متابعين', other: '# متابع' }, // LI
      likes: { one: 'إعجاب واحد', few: '# تسجيلات إعجاب', other: '# تسجيل إعجاب' }, // FB
      comments: { one: 'تعليق واحد', two: '# تعليقان', few: '# تعليقات', many: '# تعليقًا', other: '# تعليق' }, // FB
      shares: { few: '# مشاركات', other: '# مشاركة' }, // FB
      views: { one: 'مشاهدة واحدة', few: '# مشاهدات', other: '# مشاهدة' }, // FB
    },
    likeKind: 'أعجبني: # شخص', // own
    whoReacted: 'عرض من تفاعل مع هذا', // own
    allReactions: 'كل التفاعلات:', // own
    talkingAbout: '# يتحدثون عن هذا', // own
    wereHere: '# كانوا هنا', // own
    yesterdayAt: 'أمس الساعة {clock}', // FB
    dayAt: '{date} الساعة {clock}', // FB's "الساعة"
    more: 'عرض المزيد', // own, as what follows
    pinned: 'منشور مثبت',
    sponsored: 'مُموَّل',
    commentBy: 'تعليق من {name} {age}',
    public: 'تمت المشاركة مع العامة',
    page: 'صفحة',
    category: 'متجر سجاد',
    tabs: ['المنشورات', 'حول', 'الصور', 'الفيديوهات'],
    buttons: ['أعجبني', 'تعليق', 'مشاركة'],
  },
};
