import type { Opening, Theme } from '../../store/settings.ts';
import { date, list, number, plural } from './quantities.ts';

/** The permissions that Rollcall's manifest may name. */
export type PermissionName = 'activeTab' | 'scripting' | 'storage' | 'sidePanel';

/** What the options page tells of what is kept. */
export interface KeptFigures {
  pages: number;
  readings: number;
  /** Pages and readings that cannot be read any more. */
  damaged: number;
  /** What the browser says is used, of how much it allows; `null` where it does not say. */
  bytes: number | null;
  quota: number | null;
}

const size = (bytes: number): string => {
  if (bytes < 1e6) return `${number(Math.max(1, bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${number(bytes / 1e6, 1)} MB` : `${number(bytes / 1e9)} GB`;
};

const amount = (v: Pick<KeptFigures, 'pages' | 'readings'>): string =>
  `${plural(v.pages, { one: '# page', other: '# pages' })}, ${plural(v.readings, { one: '# reading', other: '# readings' })}`;

/** The options page. */
export const optionsWords = {
  title: 'Options',
  at: 'Each change applies at once.',
  saved: 'Saved',
  savedAs: (v: { name: string; value: string }) => `Saved: ${v.name}, ${v.value}.`,
  failed: 'The browser did not save this. Try again.',
  reading: {
    title: 'Reading',
    language: { name: 'Language', browser: 'The browser’s' },
    theme: {
      name: 'Theme',
      values: { system: 'System', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
    },
    opening: {
      name: 'A new page opens as',
      values: {
        ask: 'Ask once',
        mine: 'My page',
        prospect: 'Prospect',
        competitor: 'Competitor',
      } satisfies Record<Opening, string>,
      hint: 'Each page then remembers its own. “Ask once” asks at the very first reading; later pages open as the last one you chose other than My page.',
    },
    hours: { name: 'Hours a week for a plan', none: 'Not said', hint: 'A plan for 90 days never asks for more.' },
    shortcuts: {
      name: 'Single-letter shortcuts',
      on: 'On',
      off: 'Off',
      hint: 'Arrows, Enter and Esc always work.',
      all: 'About shortcuts',
    },
  },
  mine: {
    title: 'My pages',
    none: 'None yet. A page that you mark as yours stands here, with what you said of it.',
    columns: { page: 'Page', belief: 'Compared with others, you said', purpose: 'What it is for', change: 'Change' },
    unnamed: 'Page without a name',
    skipped: 'skipped',
    notAsked: 'not asked yet',
    said: (v: { at: Date; now: Date }) => date(v.at, v.now),
    edit: 'Edit',
    done: 'Done',
    forget: 'Forget',
    undo: 'Undo',
    of: (v: { act: string; name: string }) => `${v.act}: ${v.name}`,
    restored: (v: { name: string }) => `Answers restored: ${v.name}.`,
    forgotAbout: (v: { name: string }) => `Answers forgotten: ${v.name}.`,
  },
  kept: {
    title: 'What is kept',
    history: {
      name: 'History',
      keep: 'Keep readings on this computer',
      hint: 'Every reading, never from a private window; no post’s text, no person’s name.',
      off: 'If switched off, only the names of your own pages and your answers are kept. Earlier readings stay until you delete them.',
    },
    on: 'on',
    off: 'off',
    now: {
      name: 'Kept now',
      nothing: 'Nothing yet.',
      unknown: 'The browser does not let this be counted here.',
      figures: (v: KeptFigures) => {
        const used = v.bytes === null ? '' : `, about ${size(v.bytes)}`;
        const allowed = used !== '' && v.quota !== null ? ` of the ${size(v.quota)} that the browser allows` : '';
        return `${amount(v)}${used}${allowed}.`;
      },
      damaged: (v: { records: number }) =>
        plural(v.records, {
          one: 'One of them cannot be read any more. It is left as it is.',
          other: '# of them cannot be read any more. They are left as they are.',
        }),
    },
    forGood: {
      name: 'Kept for good',
      no: 'Not yet: if the computer runs out of room, the browser may clear what is kept here, without asking.',
      yes: 'Yes: the browser clears nothing of it by itself, however full the computer is. You can still delete it.',
      button: 'Keep it for good',
      hint: {
        chrome: 'Chrome decides by itself whether to agree.',
        firefox: 'Firefox asks you.',
      },
      refused: 'The browser did not agree. An export keeps a copy in your own hands.',
    },
    where: {
      name: 'Where it is',
      place: 'In this browser’s profile on this computer, in the extension’s own storage. No site can read it.',
      look: {
        chrome: 'To look: press F12 on this page, then “Application”, then “IndexedDB” and “Extension storage”.',
        firefox: 'To look: press F12 on this page, then “Storage”, then “Indexed DB” and “Extension Storage”.',
      },
    },
    erase: {
      name: 'Start again',
      button: 'Delete everything',
      hint: 'All readings, sets, reports, all answers and these options. An export brings readings, sets and answers back; not reports, nor options.',
      ask: (v: KeptFigures | { pages: null }) =>
        v.pages === null
          ? 'Delete all readings, all answers and these options? For ten seconds it can be undone.'
          : `Delete ${list([amount(v), 'all answers', 'these options'])}? For ten seconds it can be undone.`,
      confirm: 'Delete everything now',
      cancel: 'Keep it',
      busy: 'Deleting…',
      done: 'Deleted. Rollcall keeps nothing any more; the options are as at the beginning.',
      left: 'Something could not be deleted. Close Rollcall’s other tabs and panels, then try again.',
      canUndo: 'For ten seconds you can undo it.',
      undo: 'Undo',
      undone: 'Put back as it was.',
      notUndone: 'It could not be put back. Bring it in again from an export, if you have one.',
      export: 'Export everything',
      exported: (v: { file: string }) => `Exported: ${v.file}.`,
      notExported: 'It could not be exported. Try again.',
    },
  },
  allowed: {
    title: 'What it is allowed to do',
    columns: { permission: 'Permission', why: 'Why', check: 'How to check' },
    permissions: {
      activeTab: {
        why: 'To read the tab you are on, after your click, until you leave it.',
        check: 'In the browser’s list of extensions, Rollcall’s details name no site that it may always read.',
      },
      scripting: {
        why: 'To run its reader in that tab.',
        check: 'The package holds one reader a site; no site stands in the manifest.',
      },
      storage: {
        why: 'To keep these options and, until the browser is closed, the last reading of each tab. The kept readings and your answers stand in the extension’s own database, which takes no permission.',
        check: 'Delete everything, then look where the data are: nothing is left.',
      },
      sidePanel: { why: 'To stay beside the page while you scroll.', check: 'It stays closed until you open it.' },
    } satisfies Record<PermissionName, { why: string; check: string }>,
    undescribed: 'Not described here.',
  },
  sent: {
    title: 'How to check that nothing is sent',
    steps: [
      'Open a company’s page, press F12 and choose “Network”. Clear the list, then click Rollcall’s button: the reader adds no line. What the site loads by itself still appears.',
      "In the package, manifest.json says “connect-src 'none'” and “form-action 'none'”: the browser itself refuses every connection from Rollcall’s pages.",
      'A link that you follow opens in a tab as any link does; it does not say where you came from.',
    ],
  },
  versions: {
    title: 'Versions',
    extension: (v: { version: string }) => `Rollcall ${v.version}`,
    references: (v: { from: number; to: number }) => `References: studies published from ${v.from} to ${v.to}`,
    format: (v: { format: string }) => `Data format ${v.format}`,
    affiliation: 'Not affiliated with LinkedIn or Meta.',
  },
};

export type OptionsWords = typeof optionsWords;
