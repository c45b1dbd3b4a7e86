/** Text as wide as a terminal. */

const WIDTH = 96;

/** A paragraph that hangs behind its sign or number. */
export function item(sign: string, text: string): string[] {
  const indent = ' '.repeat(sign.length + 1);
  return wrapped(text, WIDTH - indent.length).map((line, index) => (index === 0 ? `${sign} ${line}` : indent + line));
}

export function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
