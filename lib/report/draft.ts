/** A report that is being written, as it is kept on this computer: what its author chose and said, and no figure. */
import * as z from 'zod/mini';
import { NAMINGS } from '../view/compare-names.ts';
import { LOCALES } from '../words/format.ts';

export const PAPERS = ['A4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** A logo as it is kept: drawn anew from the file, so that nothing of the file itself is. */
const LOGO = z.string().check(z.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/), z.maxLength(700_000));
const LINE = z.string().check(z.maxLength(200));

const who = z.object({ name: LINE, logo: z.nullable(LOGO) });
const author = z.object({ name: LINE, line: LINE, logo: z.nullable(LOGO) });

/** Words of the author, or the place of a figure, which nobody rewrites. */
const part = z.custom<string | number>(
  (it) => typeof it === 'string' || (typeof it === 'number' && Number.isInteger(it) && it >= 0),
);
const rewritten = z.object({ was: z.string(), now: z.array(part) });

const draft = z.object({
  title: LINE,
  client: who,
  author,
  /** Keys of pages that the author took out. */
  without: z.array(z.string()),
  /** The page that the report is for; `null`: none in particular. */
  own: z.nullable(z.string()),
  language: z.enum(LOCALES),
  names: z.enum(NAMINGS),
  paper: z.enum(PAPERS),
  /** Any keys: `record` says the same, and is another kilobyte in the popup, which shares the library. */
  edits: z.catchall(z.object({}), z.nullable(rewritten)),
});

export type ReportDraft = z.infer<typeof draft>;
export type Author = ReportDraft['author'];

export const NO_AUTHOR: Author = { name: '', line: '', logo: null };

/** The draft under which the author is remembered for the next report. */
export const AUTHOR_KEY = 'author';

export const newDraft = (language: ReportDraft['language'], by: Author = NO_AUTHOR): ReportDraft => ({
  title: '',
  client: { name: '', logo: null },
  author: by,
  without: [],
  own: null,
  language,
  names: 'shown',
  paper: 'A4',
  edits: {},
});

/** What was kept, where it is a draft; else `null`, and a new one is begun. */
export const draftFrom = (kept: unknown): ReportDraft | null => draft.safeParse(kept).data ?? null;

/** The author of the last report. */
export const authorFrom = (kept: unknown): Author => author.safeParse(kept).data ?? NO_AUTHOR;

/** Under which name the draft of a set, or of pages in any order, is kept. */
export const draftKey = (subject: { set: string } | { pages: readonly string[] }): string =>
  'set' in subject ? subject.set : subject.pages.toSorted().join(' ');
