/** What is drawn below the verdict, and in the other lenses: a chunk of its own, loaded once the verdict stands. */
export { Below } from './below.tsx';
export { NextInSet } from './beside.tsx';
export { CompetitorView } from './competitor.tsx';
export { DoneMessage } from './done.tsx';
export { ElsewhereView } from './elsewhere.tsx';
export { FirstStep } from './first-step.tsx';
export { PostsRead } from './posts-read.tsx';
export { ProspectView } from './prospect.tsx';
export { Recent } from './recent.tsx';
export { Roll } from './roll.tsx';
export { ShortcutsSheet } from './shortcuts-sheet.tsx';
