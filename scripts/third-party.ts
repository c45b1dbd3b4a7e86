/**
 * `npm run third-party`: writes `THIRD_PARTY.md` anew, of what the last build has put in. Builds first where nothing is
 * built.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtensions } from './browser/build-extensions.ts';
import { shippedNames } from './shipped-packages.ts';
import { thirdPartyText } from './third-party/third-party-text.ts';

const FILE = resolve(import.meta.dirname, '../THIRD_PARTY.md');

if (shippedNames() === null) buildExtensions({ quiet: true });
const packages = shippedNames() ?? [];
writeFileSync(FILE, thirdPartyText(packages));
console.log(`THIRD_PARTY.md: ${packages.join(', ')}, and CLDR's data.`);
