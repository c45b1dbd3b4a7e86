/** Faults of the code: text that becomes code, code from elsewhere, permissions that nothing uses. */
import type { Files } from '../packaging/zip.ts';
import type { Manifest } from './manifest.ts';

/** What must not be found in any script: "all of the logic is in the package", and readable. */
const REFUSED: Record<string, RegExp> = {
  'turns text into code':
    /\beval\s*\(|\bnew\s+Function\b|(?<![\w.])Function\s*\(\s*['"`]|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'loads code from elsewhere':
    /\bimport\s*\(\s*['"`](?:https?:|\/\/|data:|blob:)|\bimportScripts\s*\(|\bfrom\s*['"`]https?:/,
  'runs WebAssembly': /\bWebAssembly\./,
  'hides what it says': /(?:\\x[0-9a-f]{2}){12}|['"`][A-Za-z0-9+/]{2000,}={0,2}['"`]/i,
};

/** What uses a permission. A permission that is not here is one that nobody has thought about. */
const USES: Record<string, RegExp> = {
  // The click's grant is what `executeScript` runs on: there is no host permission.
  activeTab: /\bscripting\.executeScript\b/,
  scripting: /\bscripting\.executeScript\b/,
  storage: /\bstorage\.(?:local|session)\b/,
  sidePanel: /\bsidePanel\b/,
};

/** Keys by which an extension asks for more, or is seen by pages. */
const ASKS_FOR_MORE = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'key',
];

/** One sentence for each fault. */
export function codeFaults(manifest: Manifest, files: Files): string[] {
  return [
    ...scriptFaults(files),
    ...documentFaults(files),
    ...policyFaults(manifest),
    ...permissionFaults(manifest, files),
    ...ASKS_FOR_MORE.filter((key) => key in manifest).map(
      (key) => `the manifest asks for more than a click gives: ${key}`,
    ),
  ];
}

function scriptFaults(files: Files): string[] {
  return textsOf(files, /\.m?js$/).flatMap(([path, text]) =>
    Object.entries(REFUSED).flatMap(([what, pattern]) => (pattern.test(text) ? [`${path} ${what}`] : [])),
  );
}

/** A document loads its scripts and styles from the package, and has none written in it. */
function documentFaults(files: Files): string[] {
  return textsOf(files, /\.html$/).flatMap(([path, text]) => {
    const addresses = [...text.matchAll(/\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map(([, address = '']) => address);
    const outside = addresses.filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address));
    const written = /<script(?![^>]*\bsrc=)[^>]*>/i.test(text) || /\son\w+\s*=/i.test(text);
    return [
      ...outside.map((address) => `${path} loads ${address}`),
      ...(written ? [`${path} has a script written in it`] : []),
    ];
  });
}

function policyFaults({ content_security_policy: policy }: Manifest): string[] {
  const rules = (policy?.extension_pages ?? '').split(';').map((rule) => rule.trim());
  return rules.includes("script-src 'self'") ? [] : ["the pages' policy does not say that scripts are ours alone"];
}

function permissionFaults({ permissions = [] }: Manifest, files: Files): string[] {
  const code = textsOf(files, /\.m?js$/).map(([, text]) => text);
  return permissions.flatMap((name) => {
    const use = USES[name];
    if (!use) return [`the permission ${name} is asked for, and it is not known what for`];
    return code.some((text) => use.test(text)) ? [] : [`the permission ${name} is asked for, and nothing uses it`];
  });
}

function textsOf(files: Files, which: RegExp): [path: string, text: string][] {
  return [...files].flatMap(([path, content]) =>
    which.test(path) ? [[path, Buffer.from(content).toString('utf8')] as [string, string]] : [],
  );
}
