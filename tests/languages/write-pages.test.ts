/** The folders in tests/pages are what the generator writes. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FOLDERS, filesOf, folderName } from './write-pages.ts';

it.each(FOLDERS.map((folder) => ({ name: folderName(folder), folder })))(
  '$name is as it is generated',
  ({ name, folder }) => {
    for (const [file, text] of Object.entries(filesOf(folder))) {
      const path = join(resolve(import.meta.dirname, '../pages'), name, file);
      expect({ file, text: readFileSync(path, 'utf8') }).toEqual({ file, text });
    }
  },
);
