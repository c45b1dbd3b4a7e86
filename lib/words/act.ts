/** A step's act stands first in its text: what to do, then how. */
export function splitAct(text: string): { act: string; rest: string } {
  const act = /^.+?(?=\s?[,:;.](?:\s|$))/u.exec(text)?.[0] ?? text;
  return { act, rest: text.slice(act.length) };
}
