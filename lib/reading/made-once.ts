/**
 * A function that makes a value once for each of the first keys that it is asked for: a page may have any number of others.
 *
 * @param make must depend on nothing but the key
 */
export function madeOnce<Value>(make: (key: string) => Value, most = 500): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size < most) known.set(key, made);
    return made;
  };
}
