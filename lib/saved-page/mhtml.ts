/** MHTML, the one-file form in which Chromium saves a page (RFC 2557): a MIME message whose parts are its documents. */
import { bytesOf, lettersOf, ofBase64, unquoted } from './byte-letters.ts';
import { textOf } from './text.ts';

/** An HTML document of the message. */
export interface MhtmlPart {
  /** Lower-case names. */
  headers: Map<string, string>;
  /** Content-ID, without its angle brackets. */
  id: string | null;
  /** Content-Location: the document's address. */
  location: string | null;
  text: string;
}

export interface Mhtml {
  url: string | null;
  date: Date | null;
  /** The page itself first, then its frames; pictures and styles are left out. */
  parts: MhtmlPart[];
}

/** Headers and the body, one character a byte. */
interface Entity {
  headers: Map<string, string>;
  body: string;
}

/** A message in a message in a message is no page. */
const DEEPEST_PART = 4;

/** `null` where the bytes are no MHTML. */
export function parseMhtml(bytes: Uint8Array): Mhtml | null {
  if (!/^(?:\xef\xbb\xbf)?\s*[\w-]+:[^\n]*\n/.test(lettersOf(bytes.subarray(0, 2_000)))) return null;
  const message = entityOf(lettersOf(bytes).replace(/^(?:\xef\xbb\xbf)?\s*/, ''));
  if (!isMessage(message)) return null;
  const parts = leavesOf(message, 0).filter(isHtml).map(partOf);
  const date = new Date(message.headers.get('date') ?? '');
  // Chromium's header for it, else the one of RFC 2557.
  const named =
    addressIn(message.headers, 'snapshot-content-location') ?? addressIn(message.headers, 'content-location');
  const main = mainPart(parts, message.headers.get('content-type') ?? '');
  return {
    url: named ?? main?.location ?? null,
    date: Number.isNaN(date.getTime()) ? null : date,
    parts: main === undefined ? [] : [main, ...parts.filter((part) => part !== main)],
  };
}

/** A page saved without any picture or frame may be a message of one part. */
function isMessage({ headers }: Entity): boolean {
  const type = headers.get('content-type') ?? '';
  return /^multipart\//i.test(type) || (/^text\/html/i.test(type) && headers.has('mime-version'));
}

/** The one that the message names as its start, else the first (RFC 2387). A frame may have the page's own address. */
function mainPart(parts: MhtmlPart[], type: string): MhtmlPart | undefined {
  const start = /\bstart="?<?([^">;]+)/i.exec(type)?.[1];
  return parts.find((part) => start !== undefined && part.id === start) ?? parts[0];
}

function leavesOf(entity: Entity, depth: number): Entity[] {
  const type = entity.headers.get('content-type') ?? '';
  const boundary = /^multipart\/.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (boundary === null) return [entity];
  if (depth === DEEPEST_PART) return [];
  return sectionsOf(entity.body, boundary[1] ?? boundary[2] ?? '').flatMap((section) =>
    leavesOf(entityOf(section), depth + 1),
  );
}

/** What stands between lines that are the boundary; the line's end before it belongs to it. */
function sectionsOf(body: string, boundary: string): string[] {
  const escaped = boundary.replace(/[^\w]/g, '\\$&');
  const line = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const marks = [...body.matchAll(line)];
  const last = marks.findIndex((mark) => mark[1] !== undefined);
  const open = last === -1 ? marks : marks.slice(0, last);
  return open.map((mark, index) => {
    const section = body.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? body.length);
    return section.replace(/^\r?\n/, '');
  });
}

function isHtml({ headers }: Entity): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? '');
}

function partOf({ headers, body }: Entity): MhtmlPart {
  const charset = /\bcharset="?([^";\s]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;
  const bytes = decodeBody(body, headers.get('content-transfer-encoding') ?? '');
  return {
    headers,
    id: /<([^>]+)>/.exec(headers.get('content-id') ?? '')?.[1] ?? null,
    location: addressIn(headers, 'content-location'),
    text: textOf(bytes, charset),
  };
}

/** 7bit, 8bit and binary are the bytes themselves. */
function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(unquoted(body));
    case 'base64':
      return ofBase64(body);
    default:
      return bytesOf(body);
  }
}

/** A long address may be folded over several lines, and no address holds a space. */
function addressIn(headers: Map<string, string>, name: string): string | null {
  return headers.get(name)?.replace(/\s+/g, '') || null;
}

/** Folded header lines are joined; what follows the first empty line is the body. */
function entityOf(source: string): Entity {
  // A section may begin with the empty line: it has no headers.
  const end = /(?:^|\r?\n)\r?\n/.exec(source);
  const head = (end === null ? source : source.slice(0, end.index)).replace(/\r?\n[ \t]+/g, ' ');
  const lines = head
    .split(/\r?\n/)
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
    .filter((line) => line !== null);
  const headers = new Map(lines.map((line) => [(line[1] ?? '').toLowerCase(), (line[2] ?? '').trim()]));
  return { headers, body: end === null ? '' : source.slice(end.index + end[0].length) };
}
