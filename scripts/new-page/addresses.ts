/** Addresses: hosts of the two sites and their own routes stay; handles, ids and words are replaced, one to one. */
import type { Site } from '../../lib/reading/reading.ts';
import { FAMILY, NAMING, NEVER_A_NAME, ROUTES } from '../../lib/reading/skeleton/routes.ts';
import type { InventWord } from './invented-words.ts';
import type { MachineValues } from './machine-values.ts';
import type { InventId } from './numbers.ts';

export interface Addresses {
  /** An address as it may stand in a link: whole, from the host's root on, or a query alone. */
  address: (href: string) => string;
  /** A handle or slug, in its plain form. */
  handle: (handle: string) => string;
}

export interface AddressSources {
  /** Of the page: links without a host lead there. */
  site: Site;
  word: InventWord;
  id: InventId;
  machine: MachineValues;
  words: (text: string) => string;
}

const ELSEWHERE = 'https://example.com/';
/** The nesting of Facebook's components: marks and single letters. */
const NESTING = /^(?:[^\p{L}]|\p{L}(?!\p{Ll}{2}))*$/u;

export function addressInventor(sources: AddressSources): Addresses {
  const { id, machine, words } = sources;
  const handle = (text: string): string => inventedHandle(text, sources);
  const segment = (raw: string, before: string, isFirst: boolean, site: Site): string => {
    const text = decoded(raw);
    const isNamed = NAMING.test(before) && !NEVER_A_NAME.test(text);
    if (ROUTES[site].has(text.toLowerCase()) && !isNamed) return raw;
    if (/^\d+$/.test(text)) return id(text);
    if (text.startsWith('pfbid')) return machine.token(text);
    if (/^\(?urn:li:/.test(text)) return text === raw ? machine.value(text) : encodeURIComponent(machine.value(text));
    const post = /^(.*)([-_](?:activity|ugcPost|share)-)(\d{15,19})(?:-(.*))?$/.exec(text);
    if (post) return postSlug(post, { handle, id, token: machine.token });
    if (!isNamed && !isFirst && /\.php$/i.test(text)) return 'x.php';
    return encodeURIComponent(handle(text));
  };
  const path = (text: string, site: Site): string => {
    const segments = text.split('/');
    const names = segments.map((part) => decoded(part).toLowerCase());
    const first = names.findIndex((name) => name !== '');
    return segments
      .map((part, index) => (part === '' ? '' : segment(part, names[index - 1] ?? '', index === first, site)))
      .join('/');
  };
  const parameter = (pair: string): string[] => {
    const [name = '', raw = ''] = pair.split(/=(.*)/s);
    const value = parameterValue(decoded(name), raw, { id, machine, words, address });
    return value === null ? [] : [`${name}=${value}`];
  };
  const query = (text: string): string => {
    const kept = text.slice(1).split('&').flatMap(parameter);
    return kept.length === 0 ? '' : `?${kept.join('&')}`;
  };
  const address = (href: string): string => {
    const trimmed = href.trim();
    const parts = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(trimmed);
    if (trimmed === '') return '';
    if (parts === null) return ELSEWHERE;
    const [, scheme = '', host, place = '', search = '', fragment = ''] = parts;
    if (/^fb:$/i.test(scheme)) return `fb://${path(`${host ?? ''}${place}`, 'facebook')}`;
    if (scheme !== '' && !/^https?:$/i.test(scheme)) return /^javascript:/i.test(scheme) ? '#' : '';
    if (host !== undefined && !FAMILY.test(host.toLowerCase())) return ELSEWHERE;
    const start = host === undefined ? '' : `${scheme}//${host.toLowerCase()}`;
    const site = host === undefined ? sources.site : /linkedin\.com$/i.test(host) ? 'linkedin' : 'facebook';
    return start + path(place, site) + query(search) + (fragment === '' ? '' : `#${machine.value(fragment.slice(1))}`);
  };
  return { address, handle };
}

/** "harrow-teale_pumps-activity-7521942044283686912-aB1c": who, of what, which post, and a check of it. */
function postSlug(
  [, words = '', kind = '', digits = '', check]: RegExpExecArray,
  { handle, id, token }: Pick<Addresses, 'handle'> & { id: InventId; token: MachineValues['token'] },
): string {
  return encodeURIComponent(handle(words)) + kind + id(digits) + (check === undefined ? '' : `-${token(check)}`);
}

/** Parameters that say which post, page or part is meant; all others are left out. */
function parameterValue(
  name: string,
  raw: string,
  { id, machine, words, address }: Pick<AddressSources, 'id' | 'machine' | 'words'> & Pick<Addresses, 'address'>,
): string | null {
  const value = decoded(raw.replaceAll('+', ' '));
  switch (name) {
    case '__cft__[0]':
      return encodeURIComponent(machine.token(decoded(raw)));
    case '__tn__':
      return NESTING.test(decoded(raw)) && raw.length <= 60 ? raw : null;
    case 'comment_id':
    case 'reply_comment_id':
      return encodeURIComponent(/^\d+$/.test(value) ? id(value) : machine.token(decoded(raw)));
    case 'fbid':
    case 'id':
    case 'story_fbid':
    case 'v':
    case 'companyIds':
      return /^\d+$/.test(value) ? id(value) : encodeURIComponent(machine.token(value));
    case 'set':
    case 'currentCompany':
      return encodeURIComponent(value.replace(/\d+|\p{L}{4,}/gu, (part) => (/\d/.test(part) ? id(part) : words(part))));
    case 'keywords':
      return encodeURIComponent(words(value));
    case 'commentUrn':
    case 'replyUrn':
    case 'dashCommentUrn':
    case 'updateEntityUrn':
    case 'sk':
    case 'feedView':
    case 'trk':
      return encodeURIComponent(machine.value(value));
    case 'next':
    case 'u':
    case 'url':
      return encodeURIComponent(address(value));
    default:
      return null;
  }
}

/**
 * LinkedIn's slugs are words with hyphens, as in the name. Facebook takes `Acme.Co` and `acmeco` for one: there the
 * letters between two numbers are one word, dots or not.
 */
function inventedHandle(text: string, { site, word, id }: AddressSources): string {
  const dots = site === 'facebook' ? [...text.matchAll(/\./g)].map(({ index }) => index) : [];
  const bare = site === 'facebook' ? text.replaceAll('.', '') : text;
  const invented = bare.replace(/[\p{L}\p{M}]+|\p{Nd}+/gu, (part) => (/^\d+$/.test(part) ? id(part) : word(part)));
  return dots.reduce((handle, index) => `${handle.slice(0, index)}.${handle.slice(index)}`, invented);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
