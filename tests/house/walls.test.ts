import { describe, expect, it } from 'vitest';
import { type Import, importsOf, isSource, reachableFrom, sourceFiles } from './sources.ts';

/** The types that all share: what a reading is. It imports nothing, and types leave nothing behind. */
const CONTRACT = 'lib/reading/reading.ts';

/** Who may import whom, outermost last. The first layer that a path starts with is its layer. */
const LAYERS: { layer: string; mayImport: string[]; because: string }[] = [
  { layer: 'lib/language/', mayImport: ['lib/language/'], because: 'it reads words and numbers, and knows no page' },
  { layer: 'lib/reading/', mayImport: ['lib/language/', 'lib/reading/'], because: 'it says what a page says' },
  { layer: 'lib/measures/', mayImport: ['lib/reading/', 'lib/measures/'], because: 'it computes from a reading' },
  { layer: 'lib/words/', mayImport: ['lib/words/'], because: 'words know no rule; what they tell of is an argument' },
  {
    layer: 'lib/diagnosis/',
    mayImport: ['lib/language/', 'lib/reading/', 'lib/measures/', 'lib/words/', 'lib/diagnosis/'],
    because: 'it judges measures and never shows them',
  },
  { layer: 'lib/', mayImport: ['lib/'], because: 'nothing in lib knows who shows it' },
  { layer: 'components/', mayImport: ['lib/', 'components/'], because: 'components ask nobody: they are given data' },
  { layer: 'app/', mayImport: ['lib/', 'components/', 'app/'], because: 'it asks the browser, for whichever page' },
  {
    layer: 'entrypoints/',
    mayImport: ['lib/', 'components/', 'app/', 'entrypoints/'],
    because: 'entrypoints are the outside',
  },
];

/** Packages that only some files may import. */
const PACKAGES: { name: RegExp; only: RegExp; because: string }[] = [
  {
    name: /^zod/,
    only: /^lib\/(reading\/schema|bring\/kept-schema|store\/checked|report\/draft)\.ts$/,
    because: 'what comes from a page is checked in one place',
  },
  { name: /^preact/, only: /^(components|app|entrypoints)\//, because: 'lib is shown by many, drawn by none' },
  {
    name: /^wxt\/browser$/,
    only: /^(lib\/ask-(page|tab)\.ts$|app\/|entrypoints\/)/,
    because: 'all else is pure, or runs without a browser',
  },
  { name: /^idb$/, only: /^lib\/store\/schema\.ts$/, because: 'one file knows where things are kept' },
  { name: /^webextension-polyfill/, only: /^$/, because: 'wxt.config.ts wires it, and one line takes it out' },
];

const files = sourceFiles('lib', 'components', 'app', 'entrypoints');
const imports = files.flatMap(importsOf);

describe('the walls of the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(files.length / 2);
    expect(files.filter(isInjected).length).toBeGreaterThan(0);
  });

  it('imports only towards the page', () => {
    expect(imports.filter(({ to }) => isSource(to)).flatMap(againstLayers)).toEqual([]);
  });

  it('imports packages only where they belong', () => {
    expect(imports.flatMap(againstPackages)).toEqual([]);
  });

  it('goes round in no circle', () => {
    expect(circles()).toEqual([]);
  });

  it.each(sourceFiles('entrypoints').filter(isInjected))('keeps %s, which is injected, free of libraries', (entry) => {
    const packages = [...reachableFrom(entry)].filter((target) => !isSource(target));
    // What a part has is of the sources that the readers reach by themselves.
    const own = packages.filter((name) => !name.startsWith('virtual:shared/'));
    expect(own).toEqual(['wxt/utils/define-unlisted-script']);
  });
});

/** WXT builds a file right under `entrypoints` as a script of its own; all but the background's are injected. */
function isInjected(file: string): boolean {
  return /^entrypoints\/(?!background\.ts)[\w-]+\.ts$/.test(file);
}

function againstLayers({ from, to, typeOnly }: Import): string[] {
  const rule = LAYERS.find(({ layer }) => from.startsWith(layer));
  if (!rule || (typeOnly && to === CONTRACT)) return [];
  // The words of a finding or a measure are typed by what they tell of.
  if (typeOnly && rule.layer === 'lib/words/' && to.startsWith('lib/')) return [];
  if (rule.mayImport.some((layer) => to.startsWith(layer))) return [];
  return [`${from} imports ${to}: ${rule.layer} may import ${rule.mayImport.join(', ')} only, since ${rule.because}`];
}

function againstPackages({ from, to }: Import): string[] {
  const rule = PACKAGES.find(({ name, only }) => name.test(to) && !only.test(from));
  return rule ? [`${from} imports ${to}: ${rule.because}`] : [];
}

/** Circles of imports, each as the path from a file back to itself. Types count: a circle of them is a knot as well. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { from, to } of imports) if (from === file && isSource(to)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
