import { join } from 'node:path';
import { build } from 'vite';

/** The language part as one script, made as small as in the package. */
export async function languageScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'built', fileName: 'built' } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The language part was not built.');
  return chunk.code;
}
