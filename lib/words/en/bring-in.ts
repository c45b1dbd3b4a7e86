/** Bringing in files: saved pages, and what was exported. */
import type { RefusalCode } from '../../bring/bring.ts';
import type { StoreProblem } from '../../store/store.ts';
import { number, percent, plural } from './quantities.ts';

const readings = (count: number): string => plural(count, { one: 'one reading', other: '# readings' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NOT_KEPT: Record<StoreProblem, string> = {
  blocked: 'the browser lets nothing be kept here',
  full: 'no room is left on this computer',
  newer: 'what is kept here is of a newer version of Rollcall',
  failed: 'it could not be kept',
};

export const bringWords = {
  title: 'Bring in',
  drop: 'Drop saved pages or exports here, or',
  files: 'choose files',
  or: 'or',
  folder: 'a folder',
  hint: 'Saved pages (HTML, MHTML) and Rollcall’s own JSON and NDJSON. They are read on this computer; nothing is sent, and no script in them runs.',
  progress: 'Bringing in',
  now: (v: { file: string; share: number; brought: number }) =>
    `${percent(Math.round(v.share * 100) / 100)}, ${readings(v.brought)} so far: ${v.file}`,
  cancel: 'Stop',
  close: 'Close',
  nothing: 'No file was chosen.',
  result: (v: { brought: number; pages: number; known: number; refused: number; stopped: boolean }) => {
    const said = [
      v.brought === 0
        ? 'Nothing new was brought in'
        : `${capital(readings(v.brought))} of ${plural(v.pages, { one: 'one page', other: '# pages' })} brought in`,
      v.known === 0 ? '' : plural(v.known, { one: 'one was known already', other: '# were known already' }),
      v.refused === 0 ? '' : plural(v.refused, { one: 'one was not taken', other: '# were not taken' }),
    ];
    return `${v.stopped ? 'Stopped. ' : ''}${said.filter(Boolean).join(', ')}.`;
  },
  failed: (v: { why: StoreProblem }) => `Nothing was brought in: ${NOT_KEPT[v.why]}.`,
  refused: 'Not taken',
  line: (v: { line: number }) => `line ${number(v.line)}`,
  more: (v: { more: number }) => `and ${number(v.more)} more`,
  why: {
    'unknown-file': () => 'neither a saved page nor an export of Rollcall',
    unreadable: () => 'the file could not be read',
    'too-large': () => 'too large',
    'no-json': () => 'not JSON',
    'no-reading': (detail) => (detail ? `not a reading: “${detail}” is not as it should be` : 'not a reading'),
    'newer-format': () => 'written by a newer version of Rollcall',
    'no-address': () => 'the saved page does not say which address it had',
    'no-company': () => 'no company’s page is in it',
    'not-kept': (detail) => NOT_KEPT[(detail ?? 'failed') as StoreProblem] ?? NOT_KEPT.failed,
  } satisfies Record<RefusalCode, (detail?: string) => string> as Record<RefusalCode, (detail?: string) => string>,
};

export type BringWords = typeof bringWords;
