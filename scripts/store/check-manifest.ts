/** The manifest's own faults: keys, version, texts in each language, icons. */
import type { Files } from '../packaging/zip.ts';
import { MANIFEST_DESCRIPTION, NAME } from './limits.ts';
import { type Manifest, type Messages, said } from './manifest.ts';

/** All that we use. What is not named here was not thought about: a key of another browser, or one that asks for more. */
const KEYS = new Set(
  (
    'manifest_version name description version default_locale icons action permissions content_security_policy ' +
    'background options_ui side_panel commands incognito minimum_chrome_version'
  ).split(' '),
);
/** The store asks for the largest; the browser draws the others. */
const ICON_SIZES = ['16', '48', '128'];
/** Where a PNG tells its width and its height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** One sentence for each fault. */
export function manifestFaults(manifest: Manifest, files: Files): string[] {
  return [
    ...Object.keys(manifest).flatMap((key) =>
      KEYS.has(key) ? [] : [`the manifest has a key that we do not use, ${key}`],
    ),
    ...(manifest.manifest_version === 3 ? [] : ['the manifest is not of version 3']),
    ...(isVersion(manifest.version) ? [] : [`"${manifest.version}" is no version: one to four numbers up to 65535`]),
    ...textFaults(manifest, files),
    ...iconFaults(manifest, files),
  ];
}

function isVersion(version: string): boolean {
  const parts = version.split('.');
  return parts.length <= 4 && parts.every((part) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535);
}

function textFaults(manifest: Manifest, files: Files): string[] {
  const locales = localesIn(files);
  const { default_locale: own } = manifest;
  if (own === undefined || !locales.has(own)) return [`the manifest's own language, ${own}, has no messages`];
  return [...locales].flatMap(([locale, messages]) => {
    const texts = {
      name: manifest.name,
      description: manifest.description,
      title: manifest.action?.default_title ?? '',
    };
    const missing = Object.entries(texts).filter(([, text]) => !said(text, messages));
    const name = said(manifest.name, messages) ?? '';
    const description = said(manifest.description, messages) ?? '';
    return [
      ...missing.map(([what]) => `${locale}: there is no ${what}`),
      ...(name.length > NAME.chrome ? [`${locale}: the name is longer than ${NAME.chrome}`] : []),
      ...(description.length > MANIFEST_DESCRIPTION
        ? [`${locale}: the description is longer than ${MANIFEST_DESCRIPTION}`]
        : []),
    ];
  });
}

/** Language -> its messages. */
export function localesIn(files: Files): Map<string, Messages> {
  const found = [...files].flatMap(([path, content]) => {
    const locale = /^_locales\/(\w+)\/messages\.json$/.exec(path)?.[1];
    return locale ? [[locale, JSON.parse(Buffer.from(content).toString('utf8')) as Messages] as const] : [];
  });
  return new Map(found);
}

function iconFaults({ icons = {} }: Manifest, files: Files): string[] {
  const missing = ICON_SIZES.filter((size) => !icons[size]).map((size) => `there is no icon of ${size} pixels`);
  const wrong = Object.entries(icons).flatMap(([size, path]) => {
    const file = files.get(path);
    return file && pngSize(file) === `${size}x${size}` ? [] : [`${path} is no PNG of ${size} pixels`];
  });
  return [...missing, ...wrong];
}

/** "128x128"; '' where it is no PNG. */
export function pngSize(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return '';
  return `${bytes.readUInt32BE(WIDTH_AT)}x${bytes.readUInt32BE(HEIGHT_AT)}`;
}
