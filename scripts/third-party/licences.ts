/** Each package that ships: its version, its licence and that licence's text, as the package itself has them. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Part {
  name: string;
  version: string;
  /** SPDX: "MIT". */
  licence: string;
  /** Where its sources are. */
  source: string;
  /** The licence's text with the holder of the rights; `null` where a link will do (MPL-2.0, 3.2). */
  text: string | null;
}

interface Manifest {
  version: string;
  license?: string;
  author?: string | { name: string };
  repository?: string | { url: string };
}

/** Licences that this product can be given away under. Another one has to be read first, by a person. */
const KNOWN = ['MIT', 'ISC', 'MPL-2.0', 'Unicode-3.0'];

/** The licence that asks for the address of the sources, and not for its own text beside the program. */
const BY_LINK = 'MPL-2.0';

/** @throws where a package says no licence, or one that nobody has read yet */
export function partOf(name: string): Part {
  const folder = join(ROOT, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const licence = manifest.license ?? '';
  if (!KNOWN.includes(licence)) throw new Error(`${name} is under "${licence}": read that licence, then add it here.`);
  const text = licence === BY_LINK ? null : textIn(folder, manifest);
  return { name, version: manifest.version, licence, source: sourceOf(name, manifest), text };
}

/** CLDR has no package: `npm run lexicons` takes it from Node. */
export function cldr(): Part {
  const lexicon = JSON.parse(readFileSync(join(ROOT, 'lib/language/lexicons/en.json'), 'utf8')) as { cldr: string };
  return {
    name: 'Unicode CLDR (data, in words/*.js)',
    version: lexicon.cldr,
    licence: 'Unicode-3.0',
    source: 'https://cldr.unicode.org/',
    text: readFileSync(join(import.meta.dirname, 'unicode-3.0.txt'), 'utf8').trim(),
  };
}

function textIn(folder: string, manifest: Manifest): string {
  const [file] = globSync('{LICENSE,LICENCE,license,licence}{,.md,.txt}', { cwd: folder });
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const holder = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  if (manifest.license !== 'MIT' || holder === undefined) throw new Error(`${folder} has no text of its licence.`);
  return `MIT License\n\nCopyright (c) ${holder}\n\n${mitWords()}`;
}

/** The words of the licence without a holder, which all packages under it share. */
function mitWords(): string {
  const text = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return text.slice(text.indexOf('Permission is hereby granted'));
}

function sourceOf(name: string, { repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const address =
    /github(?:\.com[/:]|:)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1] ?? /^[\w.-]+\/[\w.-]+$/.exec(url)?.[0];
  if (address === undefined) throw new Error(`${name} does not say where its source is.`);
  return `https://github.com/${address}`;
}
