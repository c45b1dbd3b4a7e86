type Against = 'mine' | 'set';

/** Measures that are level with the person's page, with the set, or with both: said once where they are the same. */
export function bySameNames(mine: string[], set: string[]): { names: string[]; from: Against[] }[] {
  if (mine.join() === set.join()) return [{ names: mine, from: ['mine', 'set'] }];
  const parts: { names: string[]; from: Against[] }[] = [
    { names: mine, from: ['mine'] },
    { names: set, from: ['set'] },
  ];
  return parts.filter(({ names }) => names.length > 0);
}
