/** Said in the extension's tabs: comparison, options, first run, help. */


export const pages = {};

export type PageWords = typeof pages;
