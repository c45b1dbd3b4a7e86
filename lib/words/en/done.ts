import { plural } from './quantities.ts';

/** What has been done, or could not be. */
export const done = {
  summary: (v: { lines: number }) => `Copied: the summary, ${plural(v.lines, { one: '# line', other: '# lines' })}.`,
  line: 'Copied: the opening line.',
  crm: 'Copied: the line for the CRM.',
  plan: 'Copied: the plan for whoever does it.',
  difference: 'Copied: the difference.',
  structure: 'Copied: the structure of the page.',
  picture: 'Saved: the picture, among your downloads.',
  calendar: 'Saved: the dates, among your downloads. Open the file to add them to your calendar.',
  monthly: 'Copied: the row for the monthly sheet. Paste it into a spreadsheet.',
  panel: 'Opened: the panel beside the page.',
  report: 'Opened: the report, in a new tab.',
  again: 'Read again.',
  notCopied: 'The browser did not allow copying. Select the text here:',
  notSaved: 'The picture could not be made.',
  noCalendar: 'The file of dates could not be made.',
  noPanel: 'This browser did not open the panel. In Firefox: View, Sidebar, Rollcall.',
  noStructure: 'The page gave no structure.',
  close: 'Close',
};

export type DoneWords = typeof done;
