/** Arabic, as the two sites write it: dual forms and the accusative of eleven to ninety-nine among it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OWN_WORD } from './sources.ts';

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/ar.ts', year: 2020, isElsewhere: true };

/** Counts and ages of posts in an Arabic interface, as open readers of Facebook look for them: "3 أ" beside "3 ي". */
const READERS: Source = { where: 'open readers of Facebook in Arabic', year: 2026 };

/** Interfaces in public code, for "just now": not seen on the sites. */
const INTERFACES: Source = { where: 'what interfaces in Arabic say for "just now"; not seen on the site', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { year: ['عام', 'عاما', 'أعوام'] },
    ago: ['قبل #', 'منذ #'],
    one: ['واحد', 'واحدة'],
    // The duals of people are left out in their other case: it looks like the plural, which may be a heading.
    exact: {
      عامان: '2 year',
      عامين: '2 year',
      متابعان: '2 followers',
      موظفان: '2 employees',
      مشاهدتان: '2 views',
      مشاهدتين: '2 views',
      تعليقان: '2 comments',
      تعليقين: '2 comments',
    },
    nouns: {
      followers: ['متابع', 'متابعا', 'متابعين'],
      employees: ['موظف', 'موظفا', 'موظفين'],
      views: ['مشاهدة', 'مشاهدات'],
      likes: ['إعجاب', 'إعجابا', 'إعجابات', 'من مرات الإعجاب'],
      comments: ['تعليق', 'تعليقا', 'تعليقات'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: {
      minute: ['د', 'دقيقتان', 'دقيقتين'],
      hour: ['س', 'ساعتان', 'ساعتين'],
      day: ['ي', 'يومان', 'يومين'],
      week: ['أسبوعان', 'أسبوعين'],
      month: ['شهور', 'شهران', 'شهرين'],
      year: ['ع', 'سنتان', 'سنتين'],
    },
    ago: ['منذ #', 'قبل #', '# مضى', '# مضت'],
    one: ['واحد', 'واحدة'],
    exact: {
      تعليقان: '2 comments',
      تعليقين: '2 comments',
      تفاعلان: '2 reactions',
      تفاعلين: '2 reactions',
      مشاركتان: '2 shares',
      مشاركتين: '2 shares',
      مشاهدتان: '2 views',
      مشاهدتين: '2 views',
    },
    fill: ['الساعة', 'عند الساعة', 'في الساعة', 'في', 'عند'],
    nouns: {
      comments: ['تعليق', 'تعليقا', 'تعليقان', 'تعليقين', 'تعليقات'],
      reactions: ['تفاعل', 'تفاعلا', 'تفاعلان', 'تفاعلين', 'تفاعلات'],
      shares: ['مشاركة', 'مشاركتان', 'مشاركتين', 'مشاركات'],
      views: ['مشاهدة', 'مشاهدتان', 'مشاهدتين', 'مشاهدات'],
      likes: [
        'إعجاب',
        'إعجابا',
        'إعجابان',
        'إعجابين',
        'إعجابات',
        'تسجيل إعجاب',
        'تسجيلا إعجاب',
        'تسجيلي إعجاب',
        'تسجيلات إعجاب',
        'من تسجيلات الإعجاب',
      ],
    },
  },
  {
    site: 'both',
    source: TIMEAGO,
    now: ['منذ لحظات'],
    units: { year: ['عام', 'عاما', 'عامان', 'عامين', 'أعوام'] },
    // Without "ago" the word stands for "public".
    exact: { 'منذ عام': '1 year', 'قبل عام': '1 year', 'منذ عام مضى': '1 year', عامان: '2 year', عامين: '2 year' },
  },
  { site: 'both', source: INTERFACES, now: ['للتو'] },
  {
    site: 'facebook',
    source: READERS,
    units: { minute: ['د'], hour: ['س'], day: ['ي'], week: ['أ'] },
    nouns: {
      followers: ['متابع', 'متابعين'],
      shares: ['مشاركة', 'مشاركات'],
      comments: ['تعليق', 'تعليقات'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    nouns: {
      followers: [
        'متابع',
        'متابعا',
        'متابعان',
        'متابعين',
        'متابعون',
        'المتابعون',
        'المتابعين',
        'من المتابعين',
        'متابعو الصفحة',
      ],
      employees: ['موظف', 'موظفا', 'موظفين', 'موظفون', 'الموظفون', 'من الموظفين'],
      comments: ['التعليقات', 'من التعليقات'],
      reactions: ['تفاعل', 'تفاعلا', 'تفاعلات', 'التفاعلات', 'كل التفاعلات', 'من التفاعلات'],
      shares: [
        'مشاركة',
        'مشاركات',
        'المشاركات',
        'من المشاركات',
        'إعادة نشر',
        'إعادات نشر',
        'عملية إعادة نشر',
        'عمليات إعادة نشر',
        'عمليات إعادة النشر',
      ],
      views: [
        'مشاهدة',
        'مشاهدات',
        'المشاهدات',
        'من المشاهدات',
        'مرات مشاهدة',
        'مرات المشاهدة',
        'من مرات المشاهدة',
        'مرة مشاهدة',
      ],
      likes: ['الإعجابات', 'من الإعجابات', 'تسجيلات الإعجاب', 'شخص معجب بهذا', 'أشخاص معجبون بهذا', 'شخصا معجبون بهذا'],
      'talking-about': [
        'يتحدثون عن هذا',
        'شخص يتحدثون عن هذا',
        'أشخاص يتحدثون عن هذا',
        'شخصا يتحدثون عن هذا',
        'يتحدث # عن هذا',
        'يتحدث # شخص عن هذا',
        'يتحدث # أشخاص عن هذا',
        'يتحدث # شخصا عن هذا',
      ],
      'were-here': ['كانوا هنا', 'شخص كانوا هنا', 'أشخاص كانوا هنا', 'شخصا كانوا هنا', 'كان # هنا', 'كان # شخص هنا'],
    },
  },
];
