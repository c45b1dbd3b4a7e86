/** Code for inside a page, as one script: built as the extension's own scripts are. */
import { resolve } from 'node:path';
import { build } from 'vite';

/** What the bundle's exports are found under, in the world that it is run in. */
export const BENCH = 'rollcallBench';

/** @param file of `scripts/bench` */
export async function bundled(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: BENCH },
    },
  });
  const [output] = [made].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  // A `var` of a script is one of its world, for the next script too; of an expression it would not be.
  return `${output.output[0].code}\nglobalThis.${BENCH} = ${BENCH}; undefined`;
}
