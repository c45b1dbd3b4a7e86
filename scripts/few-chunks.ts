/** How the pages' scripts are cut into files. */

/**
 * What belongs together travels together: what every page of the extension begins with, the popup's and the panel's own
 * part until the verdict stands, and the first words of each language. Cut finer, by which pages share what, the popup
 * opened nine files in place of two, 2 kB larger. The small ones are what several later parts share: each file more is
 * 0.3 kB in the package.
 */
const CHUNKS = [
  { name: 'begin', test: /\/app\/(?:begin|news)\.ts$|vite\/preload-helper|virtual:wxt-html-plugins/, priority: 9 },
  { name: 'boot', test: /\/app\/boot\.tsx$|\/lib\/words\/(?:range|dates)\.ts$/, priority: 8 },
  { name: 'view', test: /\/app\/page-view\.tsx$/, priority: 7 },
  { name: 'first-en', test: /\/lib\/words\/en\/first\.ts$/, priority: 7 },
  { name: 'first-fr', test: /\/lib\/words\/fr\/first\.ts$/, priority: 7 },
  { name: 'more-words', test: /\/lib\/words\/(?:when|overlaps|language-name|months-and-days)\.ts$/, priority: 6 },
  { name: 'merged', test: /\/lib\/(?:history\/merged|reading\/watch\/merge|view\/since)\.ts$/, priority: 6 },
  {
    name: 'figures',
    test: /\/components\/(?:map-drawing|strip-row|whisker)\.tsx$|\/lib\/view\/(?:compare-(?:axis|figures)|plan-view)\.ts$|\/lib\/(?:export\/csv|lenses\/side-by-side)\.ts$/,
    priority: 5,
  },
  {
    name: 'tools',
    test: /\/app\/(?:png-of|save-file)\.ts$|\/lib\/(?:export\/(?:csv-form|file-name|picture-ink)|view\/sets|language\/text|pace)\.ts$|\/components\/(?:tabs\/mark|verdict-sign)\.tsx$/,
    priority: 6,
  },
  { name: 'deeper-en', test: /\/lib\/words\/en\/deeper\.ts$/, priority: 4 },
  { name: 'deeper-fr', test: /\/lib\/words\/fr\/deeper\.ts$/, priority: 4 },
  { name: 'pages-en', test: /\/lib\/words\/en\/pages\.ts$/, priority: 4 },
  { name: 'pages-fr', test: /\/lib\/words\/fr\/pages\.ts$/, priority: 4 },
  {
    name: 'tabs',
    test: /\/components\/tabs\/(?:tab-frame|use-said)\.tsx?$|\/app\/(?:erase-all|storage-estimate)\.ts$|\/lib\/(?:view\/help-anchor|words\/load-pages|store\/delete-store)\.ts$/,
    priority: 5,
  },
  { name: 'audit', test: /\/lib\/audit\.ts$/, priority: 5 },
  { name: 'exports', test: /\/lib\/export\/(?:exports|ndjson)\.ts$/, priority: 4 },
  { name: 'bring', test: /\/lib\/bring\/(?:bring-files|saved)\.ts$|\/app\/load-scripts\.ts$/, priority: 4 },
];

/** What a file is called for a server's sake, with a print of what is in it, would be 3 kB: each chunk names those it is made of. */
const NAMES = {
  entryFileNames: 'chunks/[name].js',
  chunkFileNames: 'chunks/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

/** A plugin that cuts them so. */
export const inFewChunks = {
  name: 'in-few-chunks',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es' ? { ...options, ...NAMES, codeSplitting: { groups: CHUNKS } } : null,
};
