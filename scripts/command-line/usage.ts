/** How the command line is called. */
import { PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { named } from './columns.ts';

/** Where no FILE is named: one line, as every fault. */
export const FIRST_LINE = 'usage: npm run --silent audit -- FILE... [options]; --help lists them';

const GROUPS: [heading: string, rows: [name: string, said: string][]][] = [
  [
    'FILE is',
    [
      ['a saved page', 'HTML with its folder of frames, one-file HTML, or MHTML; packed with gzip as well'],
      ['an audit', 'the JSON of an export or of --json; .ndjson has one on each line'],
      ['a folder', 'the pages and audits directly in it, by name'],
      ['-', 'any of them on standard input'],
    ],
  ],
  [
    'what was read',
    [
      ['--url URL', "the page's address, where the file names none or another; with one FILE only"],
      ['--now ISO', 'when it was saved, where the file does not say; ages on the page count from then'],
    ],
  ],
  [
    'how it is seen',
    [
      ['--lens LENS', 'mine (as without it), prospect, competitor'],
      ['--mine FILE', 'your own page, beside which competitors are seen'],
      ['--previous FILE', 'an earlier reading of the same page: what has changed'],
      ['--belief WORD', 'your own page, compared with firms like yours: late, in-step, ahead'],
      ['--purpose WORD', PURPOSES.join(', ')],
      ['--hours N', 'hours a week that you have: 1, 2, 4, 8'],
    ],
  ],
  [
    'what is printed',
    [
      ['(nothing)', 'one page: its report; several: a table'],
      ['--json', 'the whole audit; of several files one on each line'],
      ['--csv', 'a row for each page; with --posts a row for each post'],
      ['--markdown', 'a summary; of several pages a comparison first'],
      ['--report', 'one HTML file to print or to send'],
      ['--explain-verdict', 'the way from the numbers to the verdict too'],
      ['--lang LANG', 'en (as without it), fr; in --csv the marks between cells and decimals too'],
      ['--hide-names', 'letters in place of all names; --hide-names others: but for the page of --mine'],
      ['-o, --out FILE', 'write there and not on standard output'],
    ],
  ],
  [
    'with --report',
    [
      ['--title, --client, --author', 'what stands on its first page'],
      ['--paper PAPER', 'A4 (as without it), letter'],
    ],
  ],
  [
    'how it works',
    [
      ['--jobs N', 'files read at the same time; as many as there are processors without it'],
      [
        'ends with',
        '0: read; 2: a word or file that cannot be used; 3: no company page in a file; of several the worst',
      ],
    ],
  ],
];

/** All options, for `--help`. */
export function helpText(): string {
  const groups = GROUPS.map(([heading, rows]) => [
    `${heading}:`,
    ...named(
      rows.map(([name, said]) => [name, [said]]),
      '  ',
    ),
  ]);
  return ['usage: npm run --silent audit -- FILE... [options]', ...groups.map((lines) => lines.join('\n'))].join(
    '\n\n',
  );
}
