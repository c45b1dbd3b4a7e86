/** What is kept with one page, what leaves of it, and how it is deleted. */

import { monthsAndDays } from '../months-and-days.ts';
import type { Range } from '../range.ts';
import { count, date, number, plural, posts, span } from './quantities.ts';

const { day, month } = monthsAndDays('en');

const readings = (n: number): string => plural(n, { one: 'one reading', other: '# readings' });

export const onePageKept = {
  kept: {
    title: 'Kept with it',
    save: 'Save',
    cancel: 'Leave as it was',
    label: 'Label',
    labelNone: 'None. A word of yours, such as “client” or “call in spring”: it stands in the list.',
    note: 'Note',
    noteOf: (v: { at: Date; now: Date }) => `Note, ${date(v.at, v.now)}`,
    noteNone: 'None.',
    change: 'Change',
    add: 'Add',
    changeLabel: 'Change the label',
    addLabel: 'Add a label',
    changeNote: 'Change the note',
    addNote: 'Add a note',
    saved: {
      label: 'The label is kept.',
      note: 'The note is kept.',
      checkAgain: 'The date is kept: it stands in the list.',
    },
    removed: { label: 'The label is gone.', note: 'The note is gone.', checkAgain: 'The date is gone.' },
    notSaved: 'That could not be kept. Try once more.',
    checkAgain: 'Check again',
    checkAgainNote: 'It stands in the list; nothing rings.',
    noDay: 'No day is set.',
    addDay: 'Add a day to check again',
    changeDay: 'Change the day to check again',
    due: 'This day is here.',
    past: 'This day is past.',
    calendar: 'Add to my calendar',
    calendarSaved: (v: { file: string }) => `Saved: ${v.file}. Open it, and your calendar takes it in.`,
    same: (v: { site: string }) => `The same company on ${v.site}`,
    sameNone: 'None chosen',
    sameChoose: (v: { site: string }) => `The same company’s page on ${v.site}`,
    sameNote: 'Its figures stay its own: each site counts differently, and has its own references.',
    joined: 'Both pages now name one another.',
    unjoined: 'The two pages are no longer joined.',
    inSets: 'In the sets',
    inNoSet: 'In no set.',
    ownPage: (v: { set: string }) => `${v.set} (its own page)`,
  },

  changed: {
    title: 'What changed on the posts already seen',
    nothing: 'No post was counted at two readings, a day apart or more.',
    /** "Since 12 October, 2 posts gained 3 interactions in all." */
    gained: (v: { posts: number; interactions: Range; since: Date; now: Date }) =>
      `Since ${date(v.since, v.now)}, ${posts(v.posts)} gained ${count(v.interactions)} ${
        v.interactions.high === 1 ? 'interaction' : 'interactions'
      }${v.posts === 1 ? '' : ' in all'}.`,
    none: (v: { since: Date; now: Date }) => `Since ${date(v.since, v.now)}, no post certainly gained an interaction.`,
    /** `from`: when it was published, where it is one. */
    gone: (v: { posts: number; from: Date | null; now: Date }) => {
      const of = v.from === null ? '' : ` of ${month(v.from, v.now)}`;
      return v.posts === 1
        ? `One post${of} is no longer shown: deleted or only not loaded, this cannot be said.`
        : `${number(v.posts)} posts are no longer shown: deleted or only not loaded, this cannot be said.`;
    },
    byPost: (v: { posts: number }) => `Post by post (${number(v.posts)})`,
    post: 'Post',
    counts: 'Interactions at each reading',
    /** "7 on 12 Oct". */
    sighting: (v: { at: Date; now: Date; interactions: Range }) => `${span(v.interactions)} on ${day(v.at, v.now)}`,
    more: (v: { posts: number }) => `And ${posts(v.posts)} more.`,
  },

  exported: {
    sheet: 'Copy a row for a monthly sheet',
    json: 'This reading, as JSON',
    ndjson: 'All readings, as NDJSON',
    'csv-posts': 'The posts, as CSV',
    markdown: 'Summary, as Markdown',
    strip: 'The strip',
    map: 'The map',
    card: 'The card',
    picture: (v: { what: string; form: 'PNG' | 'SVG' }) => `${v.what}, as ${v.form}`,
    saved: (v: { file: string }) => `Saved: ${v.file}.`,
    notSaved: 'The file could not be saved.',
    noMap: 'No place on the map is known: there is nothing to draw.',
    copied: 'Copied: one row for your sheet, its last column empty.',
    notCopied: 'The browser did not allow copying.',
  },

  advice: {
    plan: 'The plan was copied.',
  },

  remove: {
    button: 'Delete this page',
    text: (v: { readings: number }) =>
      v.readings === 0
        ? 'With what you said of it. It can be undone for ten seconds.'
        : `With ${v.readings === 1 ? 'its one reading' : `its ${number(v.readings)} readings`} and what you said of it. It can be undone for ten seconds.`,
    done: (v: { name: string; readings: number }) =>
      v.readings === 0 ? `${v.name} is deleted.` : `${v.name} and ${readings(v.readings)} are deleted.`,
    failed: (v: { name: string }) => `${v.name} could not be deleted. Try once more.`,
  },
};

export type OnePageKeptWords = typeof onePageKept;
