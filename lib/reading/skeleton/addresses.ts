/** The shape of an address: hosts, paths and parameters of the sites' own stay; who and what is meant becomes a mark. */
import type { Site } from '../reading.ts';
import { idsText, machineValue } from './machine-values.ts';
import type { Numbering } from './numbering.ts';
import { FAMILY, NAMING, NEVER_A_NAME, PARAMETERS, ROUTES } from './routes.ts';

const PARTS = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;
const LONGEST = 2_000;
const MOST_SEGMENTS = 8;
const MOST_PARAMETERS = 8;
const SCHEMES: Record<string, string> = {
  'mailto:': '<mail>',
  'tel:': '<phone>',
  'javascript:': '<script>',
  'data:': '<data>',
  'blob:': '<blob>',
};
/** Hosts whose pages differ; of the others only the site matters. */
const HOSTS = /^(?:m|l|lm|web|mobile|mbasic|touch|business)\./;
/** Those whose value says which post or part is meant. */
const TELLING =
  /^(?:comment_id|reply_comment_id|(?:dash)?[cC]ommentUrn|replyUrn|companyIds|currentCompany|fbid|feedView|id|miniCompanyUrn|set|sk|sortBy|story_fbid|updateEntityUrn|v)$/;

/** @param site of the page: links without a host lead there */
export function addressText(href: string, site: Site, numbers: Numbering): string {
  const text = href.trim();
  const [, scheme = '', host, path = '', query = '', fragment = ''] =
    text.length > LONGEST ? [] : (PARTS.exec(text) ?? []);
  const named = SCHEMES[scheme.toLowerCase()];
  if (named !== undefined) return named;
  const hash = fragment === '' ? '' : `#${idsText(fragment.slice(1), numbers)}`;
  if (host === undefined && scheme === '' && /^(?:\/|$)/.test(path) && text !== '' && text.length <= LONGEST) {
    return pathText(path, site, numbers) + queryText(query, numbers) + hash;
  }
  if (host === undefined || !/^(?:https?:)?$/i.test(scheme) || !FAMILY.test(host.toLowerCase())) {
    return numbers.mark('address', text);
  }
  const itsSite = /linkedin\.com$/i.test(host) ? 'linkedin' : 'facebook';
  const sub = HOSTS.exec(host.toLowerCase())?.[0] ?? '';
  return `${sub}${itsSite}.com${pathText(path, itsSite, numbers)}${queryText(query, numbers)}${hash}`;
}

/** Whether a value of an attribute of any name is an address. */
export function isAddress(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^\/\S*$|^(?:mailto|tel|javascript|data|blob):/i.test(value);
}

function pathText(path: string, site: Site, numbers: Numbering): string {
  const segments = path.split('/');
  const first = segments.findIndex((segment) => segment !== '');
  const shown = segments.slice(0, MOST_SEGMENTS + 1).map((segment, index) => {
    const before = decoded(segments[index - 1] ?? '').toLowerCase();
    return segment === '' ? '' : segmentText(decoded(segment), { before, isFirst: index === first, site }, numbers);
  });
  return shown.join('/') + (segments.length > shown.length ? '/…' : '');
}

interface Place {
  before: string;
  isFirst: boolean;
  site: Site;
}

function segmentText(text: string, { before, isFirst, site }: Place, numbers: Numbering): string {
  const key = text.toLowerCase();
  const isNamed = NAMING.test(before) && !NEVER_A_NAME.test(key);
  if (ROUTES[site].has(key) && !isNamed) return key;
  if (/^\d+$/.test(text)) return numbers.mark('id', text);
  if (/^\(?urn:li:/.test(text)) return machineValue(text, numbers);
  const post = /^([^_]*)_(?:.*[-_])?(activity|ugcPost|share)-(\d{15,19})(?:-|$)/.exec(text);
  if (post)
    return `${numbers.mark('handle', (post[1] ?? '').toLowerCase())}_…${post[2]}-${numbers.mark('id', post[3] ?? '')}`;
  if (text.startsWith('pfbid')) return `pfbid${numbers.mark('id', text)}`;
  return numbers.mark(isNamed || isFirst ? 'handle' : 'slug', key);
}

function queryText(query: string, numbers: Numbering): string {
  if (query.length < 2) return '';
  const pairs = query.slice(1).split('&');
  const shown = pairs.slice(0, MOST_PARAMETERS).map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s).map(decoded);
    if (!PARAMETERS.has(name)) return '<parameter>';
    return TELLING.test(name) && value !== '' ? `${name}=${machineValue(value, numbers)}` : name;
  });
  return `?${[...new Set(shown)].join('&')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
