declare module 'virtual:mutants' {
  export const mutants: import('./mutating.ts').Mutant[];
  /** Imports the area's tests. */
  export function load(): Promise<void>;
}
