/** MHTML, the one-file form in which Chromium saves a page (RFC 2557): a MIME message whose parts are its documents. */
import libqp from 'libqp';

export interface MhtmlPart {
  /** Lower-case names. */
  headers: Map<string, string>;
  /** Decoded; empty for parts that are no text. */
  text: string;
}

export interface Mhtml {
  url: string | null;
  date: Date | null;
  parts: MhtmlPart[];
}

/** `null` where the bytes are no MHTML. */
export function parseMhtml(bytes: Buffer): Mhtml | null {
  const head = bytes.subarray(0, 8_192).toString('latin1');
  if (!/^(?:from|mime-version|content-type|snapshot-content-location|subject|date):/im.test(head.slice(0, 400)))
    return null;
  const { headers, body } = splitHeaders(bytes.toString('latin1'));
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined || !/multipart\/related/i.test(headers.get('content-type') ?? '')) return null;
  const date = new Date(headers.get('date') ?? '');
  return {
    url: headers.get('snapshot-content-location') ?? null,
    date: Number.isNaN(date.getTime()) ? null : date,
    parts: body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .map(parsePart),
  };
}

function parsePart(source: string): MhtmlPart {
  const { headers, body } = splitHeaders(source.replace(/^\r?\n/, ''));
  const type = headers.get('content-type') ?? '';
  if (!/^text\/html/i.test(type)) return { headers, text: '' };
  const charset = /charset="?([^";]+)"?/i.exec(type)?.[1] ?? 'utf-8';
  return { headers, text: decoder(charset).decode(decodeBody(body, headers.get('content-transfer-encoding') ?? '')) };
}

function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return libqp.decode(body);
    case 'base64':
      return Buffer.from(body, 'base64');
    default:
      return Buffer.from(body, 'latin1');
  }
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset.trim());
  } catch {
    return new TextDecoder();
  }
}

/** Folded header lines are joined; what follows the first empty line is the body. */
function splitHeaders(source: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(source);
  const head = (end === null ? source : source.slice(0, end.index)).replace(/\r?\n[ \t]+/g, ' ');
  const lines = head
    .split(/\r?\n/)
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
    .filter((line) => line !== null);
  const headers = new Map(lines.map((line) => [(line[1] ?? '').toLowerCase(), (line[2] ?? '').trim()]));
  return { headers, body: end === null ? '' : source.slice(end.index + end[0].length) };
}
