/**
 * `npm run check:store`: what Chrome's store would refuse in the built package, and both stores in the texts and pictures of
 * `docs/store`. Prints each fault; nothing is sent anywhere.
 */
import { resolve } from 'node:path';
import { packagesOf } from './packaging/packages.ts';
import { filesIn } from './packaging/zip.ts';
import { formFaults } from './store/check-forms.ts';
import { packageFaults } from './store/check-package.ts';
import { pictureFaults } from './store/check-pictures.ts';

const packages = await packagesOf(resolve(import.meta.dirname, '..'));
const chrome = packages.find(({ kind }) => kind === 'chrome');
if (!chrome || chrome.files === 0) throw new Error('There is no package to check: `npm run package` goes first.');
const files = await filesIn(chrome.bytes);
const faults = [...packageFaults(files), ...formFaults(files), ...pictureFaults()];
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log(`${chrome.name}, texts and pictures: nothing that the stores refuse was found.`);
process.exitCode = faults.length > 0 ? 1 : 0;
