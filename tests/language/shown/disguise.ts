/** The same text as pages write it: other spaces, signs that nobody sees, another script's digits. */
export const DISGUISES: Record<string, (text: string) => string> = {
  plain: (text) => text,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow no-break spaces': (text) => text.replaceAll(' ', '\u202f'),
  'two spaces and a line': (text) => ` \n${text.replaceAll(' ', '  \n')} `,
  'marks of direction': (text) => `\u202b\u200f${text}\u200f\u202c`,
  isolates: (text) => text.replace(/\p{Nd}+/gu, '\u2068$&\u2069'),
  'joiners between letters': (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u034f'),
  'Arabic digits': (text) => inDigitsFrom(text, 0x0660),
  'Persian digits': (text) => inDigitsFrom(text, 0x06f0),
  'Devanagari digits': (text) => inDigitsFrom(text, 0x0966),
  'Bengali digits': (text) => inDigitsFrom(text, 0x09e6),
  'Thai digits': (text) => inDigitsFrom(text, 0x0e50),
  'wide digits': (text) => inDigitsFrom(text, 0xff10),
  'digits of an astral plane': (text) => inDigitsFrom(text, 0x1d7ce),
};

function inDigitsFrom(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
