/** What of others ships is named, with its licence, and the package has that text. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageOf, shippedByBuild, shippedIn, shippedNames } from '../../scripts/shipped-packages.ts';
import { partOf } from '../../scripts/third-party/licences.ts';
import { holesIn, releasesIn } from '../../scripts/third-party/registry.ts';
import { thirdPartyText } from '../../scripts/third-party/third-party-text.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

describe('what of others ships', () => {
  it('is what the project depends on, and the few lines that WXT and the bundler put around each script', () => {
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    expect(shippedNames(), 'Run `npm run build` first.').toEqual(
      [...Object.keys(dependencies), 'rolldown', 'wxt'].sort(),
    );
    for (const { wxt = 0, rolldown = 0 } of Object.values(shippedByBuild() ?? {}))
      expect(wxt + rolldown).toBeLessThan(3_000);
  });

  it('stands in THIRD_PARTY.md as it is now (`npm run third-party` writes it anew)', () => {
    expect(text('THIRD_PARTY.md')).toBe(thirdPartyText(shippedNames() ?? []));
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('has its licences with it in %s', (folder) => {
    expect(text(`.output/${folder}/third-party.txt`)).toBe(text('THIRD_PARTY.md'));
  });

  it('has the text of each licence with the holder of the rights', () => {
    const whole = text('THIRD_PARTY.md');
    expect(whole).toContain('Copyright (c) 2015-present Jason Miller');
    expect(whole).toContain('Copyright (c) 2025 Colin McDonnell');
    expect(whole).toContain('Copyright © 2016-2025 Unicode, Inc.');
    expect(whole).toContain('https://mozilla.org/MPL/2.0/');
  });
});

describe('what the bundler put in', () => {
  it('is told by the files of the modules of which something is left', () => {
    const modules = {
      '/a/node_modules/zod/v4/mini/index.js': { renderedLength: 10 },
      '/a/node_modules/zod/v4/core/index.js': { renderedLength: 5 },
      '/a/node_modules/idb/build/index.js': { renderedLength: 0 },
      '/a/node_modules/x/node_modules/@scope/y/index.js?used': { renderedLength: 3 },
      '/a/lib/audit.ts': { renderedLength: 7 },
    };
    const steps = [{ chunks: [{ modules }, { fileName: 'a.css' }] }, { chunks: [{ modules }] }];
    expect(shippedIn({ steps })).toEqual({ '@scope/y': 6, zod: 30 });
    expect(packageOf('\0rolldown/runtime.js')).toBe('rolldown');
  });

  it('is refused where nobody has read its licence', () => {
    expect(() => partOf('typescript')).toThrow(/Apache-2\.0/);
  });
});

describe('what the registry says', () => {
  const audit = {
    vulnerabilities: {
      zod: { name: 'zod', severity: 'high', via: [{ title: 'A hole', url: 'https://example.com/1' }, 'idb'] },
      vite: { name: 'vite', severity: 'low', via: ['rolldown'] },
    },
  };
  it('of holes is told for what ships alone', () => {
    expect(holesIn(JSON.stringify(audit), ['zod', 'idb'])).toEqual({
      asked: true,
      holes: [{ name: 'zod', severity: 'high', what: 'A hole (https://example.com/1); through idb' }],
    });
    expect(holesIn('{"vulnerabilities":{}}', ['zod'])).toEqual({ asked: true, holes: [] });
  });

  it.each([
    ['{"message":"405 Method Not Allowed","vulnerabilities":null}', '405 Method Not Allowed'],
    ['', 'no answer'],
    ['<html>', 'no answer'],
  ])('is never taken for "no hole" where it says nothing: %j', (printed, why) => {
    expect(holesIn(printed, ['zod'])).toEqual({ asked: false, why });
  });

  it('of days is that of the version, and of the last that is no trial', () => {
    const times = {
      created: '2010-01-01T00:00:00Z',
      '1.0.0': '2020-02-03T04:05:06Z',
      '1.10.0': '2021-01-01T00:00:00Z',
      '1.9.1': '2021-02-01T00:00:00Z',
      '2.0.0-beta.1': '2022-01-01T00:00:00Z',
    };
    expect(releasesIn(JSON.stringify(times), '1.0.0')).toEqual({
      own: { version: '1.0.0', day: '2020-02-03' },
      last: { version: '1.10.0', day: '2021-01-01' },
    });
    expect(releasesIn(JSON.stringify(times), '9.9.9')?.own).toBeNull();
    expect(releasesIn('{"error":{"code":"E404"}}', '1.0.0')).toBeNull();
  });
});
