import { parseSync } from 'vite';

export interface LongFunction {
  file: string;
  line: number;
  lines: number;
  /** What the comment above it says after "Long:". */
  reason: string | null;
}

interface Node {
  type: string;
  start: number;
  end: number;
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** What these are given holds tests, and each of them is measured by itself. */
const GROUP_OF_TESTS = /^(?:describe\b|inEachBrowser\()/;

/**
 * The functions of a file that have more lines than `most`.
 *
 * @param file its name, whose ending says whether it holds markup
 */
export function longFunctions(file: string, text: string, most: number): LongFunction[] {
  const { program, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = (place: number) => text.slice(0, place).split('\n').length;
  const reasons = new Map(
    comments.flatMap(({ value, end }) => {
      const reason = /(?:^|\s)Long: ([^\n]+)/.exec(value)?.[1];
      return reason ? [[lineOf(end) + 1, reason.trim()] as const] : [];
    }),
  );
  return functionsIn(program).flatMap(({ start, end }) => {
    const [line, last] = [lineOf(start), lineOf(end)];
    const lines = last - line + 1;
    return lines > most ? [{ file, line, lines, reason: reasons.get(line) ?? null }] : [];
  });

  function functionsIn(node: unknown, within?: Node): Node[] {
    if (Array.isArray(node)) return node.flatMap((each) => functionsIn(each, within));
    if (!isNode(node)) return [];
    const isGroup = within?.type === 'CallExpression' && GROUP_OF_TESTS.test(text.slice(within.start, within.end));
    const inside = Object.values(node).flatMap((part) => functionsIn(part, node));
    return FUNCTIONS.includes(node.type) && !isGroup ? [node, ...inside] : inside;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}
