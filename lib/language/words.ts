/** Stand-in until the language part is finished: see times.ts and counts.ts for the functions that use it. */
export interface Words { language: string }
