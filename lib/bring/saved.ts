/**
 * A saved page from a file, read in the browser by the very script that reads live ones. Its document has no window: no script
 * of it runs, and nothing that it names is asked for.
 */
import { lexiconFor } from '../language/languages.ts';
import type { Lexicon, WordsOf } from '../language/words.ts';
import { wordsAmong } from '../language/words-among.ts';
import { bounded } from '../reading/bounded.ts';
import { pageLanguage } from '../reading/page-language.ts';
import type { Reader } from '../reading/read-page.ts';
import type { PageReading, Site } from '../reading/reading.ts';
import { checkReading } from '../reading/schema.ts';
import { siteOf } from '../reading/site.ts';
import { type FrameSource, framesAmong } from '../saved-page/frames.ts';
import { LARGEST_FILE } from '../saved-page/names.ts';
import { openSavedPage, parseSavedPage, type SavedPage } from '../saved-page/saved-page.ts';
import { isBarren, textOf } from '../saved-page/text.ts';
import { withoutTexts } from '../store/kept-reading.ts';
import type { RefusalCode } from './bring.ts';
import { pathOf } from './file-kind.ts';
import { isPacked } from './file-text.ts';
import { ownPolicy } from './own-policy.ts';

/** Loads a lexicon by its name; `null` where it cannot be had. */
export type LoadLexicon = (name: string) => Promise<Lexicon | null>;

/** Loads the reader of a site. */
export type LoadReader = (site: Site) => Promise<Reader>;

export type ReadSaved = { ok: true; reading: PageReading } | { ok: false; why: RefusalCode; detail?: string };

/**
 * The moment of reading is that of saving, as the file says it, else the file's last change: "3 d" in a page of last year
 * is not three days before today.
 *
 * @param files all that came with it: its frames may be among them
 */
export async function readSaved(
  file: File,
  files: readonly File[],
  { now, load, reader }: { now: Date; load: LoadLexicon; reader: LoadReader },
): Promise<ReadSaved> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, why: 'unreadable' };
  const frames = await framesOf(file, bytes, files);
  const page = parseSavedPage(bytes, { parse: inertDocument, ...(frames && { frames }) });
  if (page.url === null || !URL.canParse(page.url)) {
    return isBarren(bytes) ? { ok: false, why: 'no-company', detail: 'unreadable' } : { ok: false, why: 'no-address' };
  }
  const site = siteOf(page.url);
  if (site === null) return { ok: false, why: 'no-company', detail: 'other-site' };
  const savedAt = page.savedAt ?? new Date(file.lastModified);
  const words = await wordsIn(page, site, load);
  const read = await reader(site);
  const outcome = bounded(read(openSavedPage(page, page.url, words), savedAt > now ? now : savedAt));
  if (!outcome.ok) return { ok: false, why: 'no-company', detail: outcome.problem.code };
  const reading = checkReading(outcome.reading);
  if (!reading.ok) return { ok: false, why: 'no-reading', detail: reading.field };
  return { ok: true, reading: withoutTexts(reading.value) };
}

/** A page that was saved may have some in frames. A hostile one may name any number. */
const MOST_LANGUAGES = 4;

/** The words of the page's languages, and of English, which is mixed into Facebook's pages: no other is loaded. */
async function wordsIn({ documents }: SavedPage, site: Site, load: LoadLexicon): Promise<WordsOf> {
  const shown = documents.filter(({ visible }) => visible).map(({ document }) => pageLanguage(document));
  const said = [...new Set(shown)].slice(0, MOST_LANGUAGES);
  const languages = site === 'facebook' ? [...said, 'en'] : said;
  const lexicons = new Map<string, Lexicon | null>();
  for (const language of languages) {
    const name = lexiconFor(language);
    if (name !== null) lexicons.set(language, await load(name));
  }
  return wordsAmong(site, (language) => lexicons.get(language));
}

/** `null` where it cannot be read, or holds more than the largest file. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isPacked(bytes) ? await unpacked(file) : bytes;
  } catch {
    return null;
  }
}

async function unpacked(file: Blob): Promise<Uint8Array | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    // A small file may be packed of a very large one.
    if (size > LARGEST_FILE) {
      await reader.cancel();
      return null;
    }
    parts.push(read.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const HTML = /\.x?html?(?:\.gz)?$/i;

/** Frames in files beside the page: of the folders beside it, those that the page names. */
async function framesOf(file: File, bytes: Uint8Array, files: readonly File[]): Promise<FrameSource | null> {
  const path = pathOf(file);
  const around = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = files.filter((other) => HTML.test(other.name) && folderIn(around, pathOf(other)) !== null);
  if (beside.length === 0) return null;
  const html = textOf(bytes);
  const isNamed = (folder: string) => html.includes(`${folder}/`) || html.includes(`${encodeURI(folder)}/`);
  const frames = new Map<string, Uint8Array>();
  for (const other of beside.filter((each) => isNamed(folderIn(around, pathOf(each)) ?? ''))) {
    const inner = other.size > LARGEST_FILE ? null : await bytesOf(other);
    if (inner !== null) frames.set(pathOf(other), inner);
  }
  return framesAmong(path, frames);
}

/** The folder directly within `around` in which a path lies; `null` of files in it or elsewhere. */
function folderIn(around: string, path: string): string | null {
  return path.startsWith(around) ? (/^([^/]+)\//.exec(path.slice(around.length))?.[1] ?? null) : null;
}

/** The extension's pages turn no text into markup but by their policy, and this one only into a document without a window. */
function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(ownPolicy().createHTML(html) as string, 'text/html');
}
