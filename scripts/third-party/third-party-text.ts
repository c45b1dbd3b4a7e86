/** `THIRD_PARTY.md`: what of others is in the packages, under which licences. */
import { cldr, type Part, partOf } from './licences.ts';

/** @param packages names of those that the bundler put in */
export function thirdPartyText(packages: readonly string[]): string {
  const parts = [...packages.toSorted().map(partOf), cldr()];
  return [
    '# What of others is in Rollcall',
    '',
    'Made by `npm run third-party` of what the bundler put into the two packages; a test fails when it is stale. What only',
    'builds or tests Rollcall is not in them, and not listed. The packages have this text in `third-party.txt`.',
    '',
    '| part | version | licence | sources |',
    '|---|---|---|---|',
    ...parts.map(({ name, version, licence, source }) => `| ${name} | ${version} | ${licence} | ${source} |`),
    ...parts.flatMap(sectionOf),
    '',
  ].join('\n');
}

function sectionOf({ name, licence, source, text }: Part): string[] {
  const said =
    text === null
      ? [
          `Unchanged but for its table of functions, of which two thirds are left out (\`wxt.config.ts\`). Its sources are`,
          `at ${source}; the licence is at https://mozilla.org/MPL/2.0/.`,
        ]
      : ['```', text, '```'];
  return ['', `## ${name} (${licence})`, '', ...said];
}
