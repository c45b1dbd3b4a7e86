/** Which section of the help explains a state of the popup or the panel. */
import type { Failure } from '../ask-tab.ts';
import { VERDICTS, type Verdict } from '../diagnosis/diagnosis.ts';
import { PROBLEM_CODES, type ProblemCode } from '../reading/reading.ts';
import type { tabWithoutList } from './place.ts';

/** A tab of a company's page that is no base for a verdict. */
type Place = NonNullable<ReturnType<typeof tabWithoutList>>;

/** Written out as a record, so that a failure or a place without a section does not compile. */
const FAILURES: Record<Failure, true> = { forbidden: true, gone: true, 'timed-out': true, 'bad-data': true };
const PLACES: Record<Place, true> = { 'home-tab': true, 'no-feed': true };

/** What is explained besides states: parts of the picture, and what one may want to know. */
export const GENERAL_TOPICS = [
  'lenses',
  'belief',
  'strip',
  'map',
  'confidence',
  'scores',
  'new-layout',
  'panel-click',
  'shortcuts',
  'private-windows',
  'data',
] as const;
export type GeneralTopic = (typeof GENERAL_TOPICS)[number];

export type HelpTopic = Verdict | ProblemCode | Failure | Place | GeneralTopic;

export const FAILURE_TOPICS = Object.keys(FAILURES) as Failure[];
export const PLACE_TOPICS = Object.keys(PLACES) as Place[];

/** The help's sections in their order, by group. Each topic stands in it once. */
export const HELP_GROUPS = {
  answers: VERDICTS,
  picture: ['strip', 'map', 'confidence', 'scores', 'lenses', 'belief'],
  none: [...PROBLEM_CODES, ...PLACE_TOPICS, ...FAILURE_TOPICS, 'new-layout', 'panel-click'],
  use: ['shortcuts', 'private-windows', 'data'],
} as const satisfies Record<string, readonly HelpTopic[]>;
export type HelpGroup = keyof typeof HELP_GROUPS;

/** The anchor of a topic's section in `help.html`, without the `#`: made of letters and hyphens only. */
export const helpAnchor = (topic: HelpTopic): string => topic;
