/** Faults of the package's files: what is named and missing, and what has no business there. */
import type { Files } from '../packaging/zip.ts';
import type { Manifest } from './manifest.ts';

/** What a package of ours is made of. */
const KINDS = /\.(?:js|css|html|json|png|txt)$/;
/** At the root, what begins with `_` makes the browser refuse the package; `_locales` is its own. */
const RESERVED = /^_(?!locales\/)/;
const HIDDEN = /(?:^|\/)\./;

/** One sentence for each fault. */
export function fileFaults(manifest: Manifest, files: Files): string[] {
  const named = [
    manifest.action?.default_popup,
    manifest.background?.service_worker,
    manifest.options_ui?.page,
    manifest.side_panel?.default_path,
  ].filter((path): path is string => path !== undefined);
  const paths = [...files.keys()];
  return [
    ...named.filter((path) => !files.has(path)).map((path) => `the manifest names ${path}, which is not there`),
    ...paths.filter((path) => HIDDEN.test(path)).map((path) => `${path} is hidden`),
    ...paths
      .filter((path) => RESERVED.test(path))
      .map((path) => `${path} begins with a sign that the browser keeps for itself`),
    ...paths.filter((path) => !KINDS.test(path)).map((path) => `${path} is of a kind that no package of ours has`),
  ];
}
