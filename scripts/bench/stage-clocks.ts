/** Clocks around the stages of a click, put in while a build for measuring is made: the extension itself has none. */
import type { Plugin } from 'vite';

/** What was noted in a popup, in milliseconds since 1970: each a beginning and an end. */
export interface Noted {
  /** Each injection, as the popup sees it. */
  injections: [begun: number, ended: number][];
  /** Each turn of the reader, as the tab sees it. */
  turns: [begun: number, ended: number][];
  validate: [begun: number, ended: number][];
  measure: [begun: number, ended: number][];
}

const CLOCK = '(performance.timeOrigin + performance.now())';

/** Runs first in the popup: notes when it injects, and what the readers say of their own time. */
export const INJECTION_CLOCK = `
globalThis.noted = { injections: [], turns: [], validate: [], measure: [] };
{
  const { scripting } = globalThis.browser ?? chrome;
  const own = scripting.executeScript.bind(scripting);
  const timed = async (...given) => {
    const begun = ${CLOCK};
    const results = await own(...given);
    noted.injections.push([begun, ${CLOCK}]);
    const took = results?.[0]?.result?.took;
    if (took) noted.turns.push(took);
    return results;
  };
  try { scripting.executeScript = timed; } catch {}
  if (scripting.executeScript !== timed) Object.defineProperty(scripting, 'executeScript', { value: timed });
}`;

/** Where a clock goes, and what it is put around. */
const TURN = /return \(\) => answered\(turn\);/;
const FUNCTIONS: { file: RegExp; name: string; stage: 'validate' | 'measure' }[] = [
  { file: /\/lib\/reading\/schema\.ts$/, name: 'checkOutcome', stage: 'validate' },
  { file: /\/lib\/glance\.ts$/, name: 'glance', stage: 'measure' },
];

export const stageClocks: Plugin = {
  name: 'stage-clocks',
  enforce: 'pre',
  transform(code, file) {
    // A script that takes it from another has a stand-in.
    if (/\/lib\/reading\/turns\.ts$/.test(file))
      return code.includes('function readingInTurns') ? withTurns(code) : null;
    const timed = FUNCTIONS.find((one) => one.file.test(file));
    return timed === undefined ? null : withFunction(code, timed.name, timed.stage);
  },
};

function withTurns(code: string): string {
  const clocked = `return () => {
    const begun = ${CLOCK};
    const answer = answered(turn);
    return { ...answer, took: [begun, ${CLOCK}] };
  };`;
  return replaced(code, TURN, clocked);
}

function withFunction(code: string, name: string, stage: string): string {
  const inner = replaced(code, new RegExp(`export function ${name}\\(`), `function ${name}Untimed(`);
  return `${inner}
export function ${name}(...given) {
  const begun = ${CLOCK};
  const made = ${name}Untimed(...given);
  globalThis.noted?.${stage}.push([begun, ${CLOCK}]);
  return made;
}`;
}

function replaced(code: string, place: RegExp, by: string): string {
  if (!place.test(code)) throw new Error(`There is no ${place} to put a clock around.`);
  return code.replace(place, () => by);
}
