/** What popup and panel are given: plain data, and what to call when the person does something. */
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import type { Answers } from '../lib/store/kept-page.ts';
import type { Question } from '../lib/store/lens-of.ts';
import type { Hours } from '../lib/store/settings.ts';
import type { BesideProps } from './beside.tsx';
import type * as deep from './deep.ts';
import type { Done, Handlers } from './handlers.ts';
import type { RecentPage } from './recent.tsx';
import type { Shown, ShownDiagnosed } from './shown.ts';

/** What is drawn below the verdict, once it is loaded. */
type Deep = typeof deep;

export interface ViewProps {
  layout: 'popup' | 'panel';
  shown: Shown;
  /** `null`: the person has to say whose page it is. */
  lens: Lens | null;
  question: Question | null;
  answers: Answers;
  hoursPerWeek: Hours | null;
  /** A reading is under way; what was read before stays until it is done. */
  busy: boolean;
  done: Done | null;
  /** The sheet of shortcuts lies over everything. */
  sheet: boolean;
  /** Single letters work. */
  shortcuts: boolean;
  /** Other pages that were read; their names stay hidden until asked for. */
  recent: RecentPage[];
  /** What is drawn below the verdict; `null` until it is loaded. */
  deep: Deep | null;
  /** The keys that open the popup; `null` where none are set. */
  commandKeys: string | null;
  /** What is kept beside it; absent until the store has been asked. */
  beside?: BesideProps | null | undefined;
  on: Handlers;
}

/** Of a page that was read. */
export interface DiagnosedProps extends ViewProps {
  shown: ShownDiagnosed;
}
