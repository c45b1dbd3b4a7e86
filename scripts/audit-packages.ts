/**
 * `npm run audit:packages`: what of others ships, with version, licence, day of that version and of the last release; and
 * the holes that are known in it. Exits 1 where one is known, 2 where the registry did not say.
 */
import { shippedNames } from './shipped-packages.ts';
import { cldr, type Part, partOf } from './third-party/licences.ts';
import { holesOf, releasesOf } from './third-party/registry.ts';

const names = shippedNames();
if (names === null) {
  console.log('Nothing is built: run `npm run build` first.');
  process.exitCode = 2;
} else {
  for (const name of names) console.log(lineOf(partOf(name)));
  const { name, version, licence } = cldr();
  console.log(`${name} ${version}, ${licence}: as in this project's Node`);
  sayHoles(names);
}

function lineOf({ name, version, licence }: Part): string {
  const releases = releasesOf(name, version);
  if (releases === null) return `${name} ${version}, ${licence}: the registry does not say when it came out`;
  const { own, last } = releases;
  const since = own === null ? 'a version that the registry does not know' : `of ${own.day}`;
  const newest = last === null ? 'no release is known' : `last release ${last.version} of ${last.day}`;
  return `${name} ${version}, ${licence}: ${since}; ${newest}`;
}

function sayHoles(of: readonly string[]): void {
  const known = holesOf(of);
  if (!known.asked) {
    console.log(`\nNOT CHECKED for known holes: the registry did not answer (${known.why}).`);
    process.exitCode = 2;
    return;
  }
  for (const { name, severity, what } of known.holes) console.log(`\n${name}: ${severity}: ${what}`);
  console.log(`\n${known.holes.length} known holes in what ships.`);
  process.exitCode = known.holes.length > 0 ? 1 : 0;
}
