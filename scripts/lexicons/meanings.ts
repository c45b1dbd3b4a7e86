/** Texts, each with all that it may mean. */
export type Meanings<Meaning> = Map<string, Meaning[]>;

export function add<Meaning>(meanings: Meanings<Meaning>, text: string, meaning: Meaning): void {
  const known = meanings.get(text) ?? [];
  if (!known.includes(meaning)) meanings.set(text, [...known, meaning]);
}

/** What means one thing only. */
export function clear<Meaning>(meanings: Meanings<Meaning>): Record<string, Meaning> {
  const single = [...meanings].flatMap(([text, [first, ...others]]) =>
    first === undefined || others.length > 0 ? [] : [[text, first] as const],
  );
  return Object.fromEntries(single);
}
