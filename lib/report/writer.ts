/** Writes the sentences of a report: as its author left them, and without a name that is to be hidden. */
import { titleWithout } from '../export/hidden-names.ts';
import type { ReportDraft } from './draft.ts';
import { type Line, lineOf } from './line.ts';

export interface Writer {
  /** A sentence of the report's own. */
  line(id: string, original: string): Line;
  /** A text that the author wrote in a field: the other where there is none, or where it names what is hidden. */
  own(id: string, text: string, other: string): Line;
  /** Somebody who is named at the report's head; nobody where that would name what is hidden. */
  who<Who extends { name: string; logo: string | null }>(who: Who): Who;
}

/** @param names those that may stand nowhere, and those that do. */
export function writerOf(
  { edits }: Pick<ReportDraft, 'edits'>,
  { hidden, shown }: { hidden: readonly string[]; shown: readonly string[] },
): Writer {
  const names = (text: string) => titleWithout(text, hidden, shown) === null;
  return {
    line(id, original) {
      const line = lineOf(id, original, edits);
      const isNaming = line.text !== null && line.text !== original && names(line.text);
      return isNaming ? { ...line, text: original, outdated: true } : line;
    },
    own(id, text, other) {
      const shown = text.trim() === '' || names(text) ? other : text.trim();
      return { id, text: shown, original: shown, outdated: false };
    },
    // A logo's letters are no words.
    who: (who) => (names(Object.values({ ...who, logo: '' }).join(' ')) ? { ...who, ...empty(who) } : who),
  };
}

/** Every text of it blank. */
const empty = <Who extends object>(who: Who) =>
  Object.fromEntries(Object.keys(who).map((key) => [key, key === 'logo' ? null : '']));

/** Paragraphs with the ids of their sentences: "plain:now:0". Empty ones are left out. */
export function paragraphsOf(
  said: readonly (readonly [id: string, sentences: readonly string[]])[],
  line: (id: string, text: string) => Line,
  prefix = 'plain',
): Line[][] {
  return said
    .filter(([, sentences]) => sentences.length > 0)
    .map(([id, sentences]) => sentences.map((text, place) => line(`${prefix}:${id}:${place}`, text)));
}
