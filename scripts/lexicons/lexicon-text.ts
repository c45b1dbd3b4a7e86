import type { Lexicon } from '../../lib/language/words.ts';

/** A lexicon as its file: a table a line, so that a difference is seen where it is. */
export function lexiconText({ language, cldr, shared, sites }: Lexicon): string {
  const tables = (part: object) =>
    Object.entries(part)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const own = Object.entries(sites).map(([site, part]) => `    ${JSON.stringify(site)}: {\n${tables(part)}\n    }`);
  return `{
  "language": ${JSON.stringify(language)},
  "cldr": ${JSON.stringify(cldr)},
  "shared": {
${tables(shared)}
  },
  "sites": {
${own.join(',\n')}
  }
}
`;
}
