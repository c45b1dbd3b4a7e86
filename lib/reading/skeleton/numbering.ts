/** One to one: the same id, handle, address or name has the same number wherever it stands, so that relations stay visible. */

/** What is numbered, each kind on its own. */
type Numbered = 'id' | 'handle' | 'slug' | 'address' | 'word' | 'names' | 'tag' | 'attribute';

export interface Numbering {
  /** "<id:3>", with what else may be said of the value: "<id:3 ember#>". */
  mark: (kind: Numbered, value: string, more?: string) => string;
  /** Whether this value has a number of this kind already. */
  has: (kind: Numbered, value: string) => boolean;
}

export function numbering(): Numbering {
  const known = new Map<Numbered, Map<string, number>>();
  const numbersOf = (kind: Numbered): Map<string, number> => {
    const numbers = known.get(kind) ?? new Map<string, number>();
    known.set(kind, numbers);
    return numbers;
  };
  return {
    mark: (kind, value, more = '') => {
      const numbers = numbersOf(kind);
      const number = numbers.get(value) ?? numbers.size + 1;
      numbers.set(value, number);
      return `<${kind}:${label(number)}${more === '' ? '' : ` ${more}`}>`;
    },
    has: (kind, value) => known.get(kind)?.has(value) ?? false,
  };
}

/** A length, as exactly as a shape needs it. */
export function lengthText(length: number): string {
  return length < 100 ? String(length) : '99+';
}

/** 7, 42, then a00, a01, ... so that no number of the skeleton's own is as long as one of the page's. */
function label(number: number): string {
  const hundreds = Math.floor(number / 100);
  return hundreds === 0 ? String(number) : letters(hundreds) + String(number % 100).padStart(2, '0');
}

function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(97 + ((number - 1) % 26));
}
