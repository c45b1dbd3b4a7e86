/** Which scripts of a built extension a page loads, and when. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export class Chunks {
  private readonly folder: string;

  /** @param folder of the built extension */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The scripts of a page, and what they import: all of it is there before any of it runs. */
  ofPage(page: string): Set<string> {
    const scripts = [...this.text(page).matchAll(/<script\b[^>]*\bsrc="\/?([^"]+)"/g)].map(([, script = '']) => script);
    return this.closure(scripts, ({ lazy }) => !lazy);
  }

  /** A script and what it imports. */
  ofScript(script: string): Set<string> {
    return this.closure([script], ({ lazy }) => !lazy);
  }

  /** What these scripts load later, by `import()`. */
  laterOf(scripts: Iterable<string>): string[] {
    return [...scripts].flatMap((script) => this.importsOf(script).flatMap(({ to, lazy }) => (lazy ? to : [])));
  }

  /** All that a page can ever load, other than what `skip` names. */
  everOf(page: string, skip: ReadonlySet<string>): Set<string> {
    return this.closure([...this.ofPage(page)], ({ to }) => !skip.has(to));
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Bytes that travel where each file is compressed by itself. */
  gzipped(files: Iterable<string>): number {
    return [...files].reduce((sum, file) => sum + gzipSync(this.text(file)).length, 0);
  }

  private closure(scripts: readonly string[], follows: (one: Imported) => boolean): Set<string> {
    const found = new Set<string>();
    const visit = (script: string): void => {
      if (found.has(script)) return;
      found.add(script);
      for (const imported of this.importsOf(script)) if (follows(imported)) visit(imported.to);
    };
    for (const script of scripts) visit(script);
    return found;
  }

  /** Nothing else in a script of ours looks like the path of one. */
  private importsOf(script: string): Imported[] {
    const found = this.text(script).matchAll(/(import\(\s*)?["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g);
    return [...found].map(([, lazy, path = '']) => ({
      to: posix.join(posix.dirname(script), path),
      lazy: lazy !== undefined,
    }));
  }
}

interface Imported {
  to: string;
  lazy: boolean;
}
