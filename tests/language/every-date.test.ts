/** What every language writes of a date is read back, in whatever zone it was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { NOW } from './shown/ages.ts';
import { dateText, isNamed, LOOKS, ZONES } from './shown/dates.ts';
import { DISGUISES } from './shown/disguise.ts';
import { onEachSite, WRITTEN } from './shown/languages.ts';

const DAY = 86_400_000;
const EARLIEST = Date.UTC(2005, 0, 2);

/** As far back as a look tells moments apart. */
const REACH = { year: NOW.getTime() - EARLIEST, month: 360 * DAY, weekday: 6 * DAY };

/** Ways of joining the parts of a date that are read as nothing. */
const UNREAD: Record<string, RegExp> = {
  bo: /./,
  mn: /сар/,
  // "8(a)", "8ê", "٨ی": a letter of the day's case sticks to it.
  eu: /\(a\)/,
  ku: /./,
  ckb: /ی /,
  br: /Meurzh/,
  // The clock is parted off by a sign, or by a word that is also "a.m.".
  as: /at|[০-৯]\.[০-৯]/,
  az: /\//,
  ne: /:/,
  // "At" and "a.m." are one word.
  cy: /AM$/,
  de: /AM$/,
  te: /కి$/,
  // CLDR forgets the second digit of the minutes.
  yo: /ní \d+:\d$/,
  am: /፣/,
  ti: /፣/,
  th: /ค\.ศ\.|^วัน[^ ]+ [^ ]+ น\.$/,
};

const places = onEachSite(WRITTEN);
/** The calendar that a language's readers date by where it is not the Gregorian one, beside it. */
const calendars = (tag: string) => ['gregory', ...(/^(?:fa|th|ps|ckb)\b/.test(tag) ? [''] : [])];
const moments = (look: string) =>
  fc
    .integer({ min: 0, max: Math.floor(REACH[LOOKS[look]?.says ?? 'year'] / 60_000) })
    .map((ago) => NOW.getTime() - ago * 60_000);
const shown = (tag: string) =>
  fc.constantFrom(...Object.keys(LOOKS)).chain((look) =>
    fc.record({
      moment: moments(look),
      zone: fc.constantFrom(...ZONES),
      calendar: fc.constantFrom(...calendars(tag)),
      disguise: fc.constantFrom(...Object.values(DISGUISES)),
      look: fc.constant(look),
    }),
  );

describe.each(places)('$language on $site', ({ language, tag, site }) => {
  const words = wordsOnDisk(site)(language);
  const read = (text: string) => readTime(text, words, NOW);

  it('reads what it writes with the name of a month or of a day', () => {
    const texts = Object.entries(LOOKS).flatMap(([look, { says }]) => {
      const days = says === 'weekday' ? [1, 2, 3, 4, 5] : Array.from({ length: 24 }, (_, at) => 15 * at + 1);
      const moments = days.map((day) => NOW.getTime() - day * DAY - 3 * 3_600_000);
      return moments.filter((moment) => isNamed(tag, look, moment)).map((moment) => dateText(tag, look, moment));
    });
    const unread = texts.filter((text) => read(text) === null);
    expect(unread.filter((text) => !UNREAD[language]?.test(text))).toEqual([]);
  });

  it('never reads one as another', () => {
    fc.assert(
      fc.property(shown(tag), ({ moment, zone, calendar, look, disguise }) => {
        const text = dateText(tag, look, moment, zone, calendar);
        const span = read(text);
        expect(span === null || (span.from <= moment && moment <= span.to)).toBe(true);
        expect(read(disguise(text))).toEqual(span);
      }),
      { numRuns: 150 },
    );
  });
});
