/** Brings files in: exports of this product, line by line, and saved pages. What is good is kept, the rest is told with its reason. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import { paced } from '../pace.ts';
import { LARGEST_FILE, pagesAmong } from '../saved-page/names.ts';
import type { Store } from '../store/store.ts';
import { broughtFrom } from './audit-line.ts';
import type { BringProgress, BringResult, RefusalCode } from './bring.ts';
import { kindOf, pathOf } from './file-kind.ts';
import { textOf } from './file-text.ts';
import { Intake } from './intake.ts';
import { type Piece, piecesOf } from './json-pieces.ts';
import type { LoadLexicon, LoadReader } from './saved.ts';

export interface BringOptions {
  store: Pick<Store, 'bring' | 'page'>;
  /** No page was saved later than this, whatever its file says. */
  now: Date;
  /** Of pages whose file does not say in which lens they were seen. */
  lens: Lens;
  /** Loads the words of the language that a saved page is in. */
  load: LoadLexicon;
  /** Loads what reads it. */
  reader: LoadReader;
  /** Stops it after the batch that is being kept: what was brought stays. */
  signal?: AbortSignal;
  onProgress?: (progress: BringProgress) => void;
}

/** One run: what all its files share. */
interface Run extends BringOptions {
  files: readonly File[];
  intake: Intake;
  pause: () => Promise<void> | undefined;
  /** Bytes of all files that were worked through. */
  done: { bytes: number };
  tell: (file: string) => void;
}

/**
 * @param files of a dialog, or of a dropped folder, with the frames of its pages beside them. Each has its path in
 * `webkitRelativePath`, or a name alone.
 * @returns what came of each; rejects only for a fault of ours.
 */
export async function bringFiles(files: readonly File[], options: BringOptions): Promise<BringResult> {
  const run = runOf(files, options);
  const pages = new Set(pagesAmong(files.map(pathOf)));
  for (const file of files) {
    if (options.signal?.aborted) break;
    const kind = await kindOf(file, pages);
    const end = run.done.bytes + file.size;
    if (kind === 'audits') await bringAudits(file, run);
    else if (kind === 'page') await bringPage(file, run);
    else if (kind === 'unknown') run.intake.refuse({ file: pathOf(file), line: null, why: 'unknown-file' });
    if (!options.signal?.aborted) run.done.bytes = end;
    run.tell(pathOf(file));
    await run.pause();
  }
  if (options.signal?.aborted) run.intake.stop();
  else await run.intake.flush();
  const last = files.at(-1);
  if (last) run.tell(pathOf(last));
  return run.intake.finish();
}

function runOf(files: readonly File[], options: BringOptions): Run {
  const intake = new Intake(options.store);
  const of = files.reduce((sum, { size }) => sum + size, 0);
  const done = { bytes: 0 };
  const tell = (file: string) =>
    options.onProgress?.({ file, bytes: Math.min(done.bytes, of), of, brought: intake.result.brought });
  return { ...options, files, intake, pause: paced(), done, tell };
}

/** Audits and readings: each line, or each member of an array, by itself. */
async function bringAudits(file: File, run: Run): Promise<void> {
  const name = pathOf(file);
  const text = textOf(file, (bytes) => {
    run.done.bytes += bytes;
    run.tell(name);
  });
  try {
    for await (const piece of piecesOf(text, file.name)) {
      if (run.signal?.aborted) return;
      await bringPiece(piece, name, run);
      const rest = run.pause();
      if (rest) run.tell(name);
      await rest;
    }
  } catch {
    // A gzip that is cut off, or a file that has gone meanwhile: what came before it stays.
    run.intake.refuse({ file: name, line: null, why: 'unreadable' });
  }
}

async function bringPiece({ line, text }: Piece, file: string, { intake, lens }: Run): Promise<void> {
  if (text === null) return intake.refuse({ file, line, why: 'too-large' });
  const value = parsed(text);
  if (value === undefined) return intake.refuse({ file, line, why: 'no-json' });
  const made = broughtFrom(value, lens);
  if (made.ok) return intake.take(made.brought, { file, line });
  const { ok: _ok, ...refused } = made;
  intake.refuse({ file, line, ...refused });
}

/** `undefined` for what is no JSON: no JSON stands for it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A saved page, read by the same reader as a live one. What parses it is loaded with the first. */
async function bringPage(file: File, run: Run): Promise<void> {
  const name = pathOf(file);
  const refuse = (why: RefusalCode, detail?: string) =>
    run.intake.refuse({ file: name, line: null, why, ...(detail !== undefined && { detail }) });
  if (file.size > LARGEST_FILE) return refuse('too-large');
  const { readSaved } = await import('./saved.ts');
  const read = await readSaved(file, run.files, run);
  if (!read.ok) return refuse(read.why, read.detail);
  const { reading } = read;
  const said = { said: {}, sets: [], ownIn: [], sameCompanyAs: null };
  await run.intake.take({ reading, lens: run.lens, ...said }, { file: name, line: null });
}
