/** Plain text in columns, for a terminal of 100. */

export const WIDTH = 100;

/** One line of at most `width` letters. What a page says is not let loose on the terminal: it may hold control codes. */
export function cut(text: string, width: number): string {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return letters.length <= width ? letters.join('') : `${letters.slice(0, width - 1).join('')}…`;
}

/** The text in lines of at most `width` letters, broken at spaces where there are some. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** Names before, values after; the values of one name stand under one another. */
export function named(rows: [name: string, values: string[]][], indent = ''): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, values]) =>
    values.flatMap((value, index) =>
      wrapped(value, WIDTH - indent.length - width).map((line, part) => {
        const first = index === 0 && part === 0 ? name : '';
        return `${indent}${first.padEnd(width)}${line}`.trimEnd();
      }),
    ),
  );
}
