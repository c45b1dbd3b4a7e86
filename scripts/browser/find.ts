/** Where the machine's browsers are, and how to get one where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

interface Place {
  /** The environment variable that names the program, before all else. */
  variable: string;
  /** Names looked for on the PATH. */
  commands: string[];
  /** Files looked for where the systems' installers put them. */
  files: string[];
  /** What Debian and Ubuntu call the packages, with French, in the order in which to try. */
  packages: string[][];
  advice: string;
}

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const PLACES: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsFolders.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    packages: [['chromium', 'chromium-l10n'], ['chromium']],
    advice: 'Install Chrome, Chromium or Edge, or name it in CHROME_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: [['firefox-esr', 'firefox-esr-l10n-fr'], ['firefox']],
    advice: 'Install Firefox 142 or later, or name it in FIREFOX_PATH.',
  },
};

/** The browser's program, or `null` where the machine has none. A variable that names a missing file throws. */
export function findBrowser(name: BrowserName): string | null {
  const place = PLACES[name];
  const named = process.env[place.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${place.variable} names ${named}, which is not there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = place.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...place.files].find((file) => existsSync(file) && isReal(file)) ?? null;
}

/** The browser's program, installed first where it is missing and apt may do it; else `null`. */
export function findOrInstallBrowser(name: BrowserName): string | null {
  return findBrowser(name) ?? (installWithApt(name) ? findBrowser(name) : null);
}

/** One sentence for a person whose machine has no such browser. */
export function adviceFor(name: BrowserName): string {
  return PLACES[name].advice;
}

/** Ubuntu's `chromium-browser` and `firefox` may be scripts that only tell to install a snap. */
function isReal(file: string): boolean {
  if (!file.startsWith('/usr/bin/') || !existsSync('/etc/lsb-release')) return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installWithApt(name: BrowserName): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => execFileSync('apt-get', ['-qq', ...words], { stdio: 'ignore', env: environment });
  console.log(`No ${name} on this machine: installing it with apt. This takes a minute or two.`);
  try {
    apt('update');
  } catch {
    // An unreachable third-party source fails the whole update; the package may still be known.
  }
  return PLACES[name].packages.some((packages) => {
    try {
      apt('install', '--yes', '--no-install-recommends', ...packages);
      return true;
    } catch {
      return false;
    }
  });
}
