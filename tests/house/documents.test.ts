import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/**/*.md', 'tests/**/*.md', '.github/**/*.{md,yml}'], { cwd: ROOT }).sort();
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe('what is written for people', () => {
  it('is found at all', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/install.md', 'docs/store/privacy-policy.md']));
  });

  it.each(documents)('names files and pictures that are there: %s', (file) => {
    const links = [...textOf(file).matchAll(/\]\(([^)#\s]+)|<img src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image,
    );
    const own = links.filter((link): link is string => link !== undefined && !/^[a-z]+:/.test(link));
    expect(own.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });

  // What once was is told in the CHANGELOG.
  it.each(documents.filter((file) => file !== 'CHANGELOG.md'))('names commands that exist: %s', (file) => {
    const named = [...textOf(file).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('has the walk and the policy in both languages, step for step', () => {
    for (const [english, french] of [
      ['docs/install.md', 'docs/install-fr.md'],
      ['docs/store/privacy-policy.md', 'docs/store/privacy-policy-fr.md'],
    ] as const) {
      const shapeOf = (file: string) => textOf(file).match(/^(?:##? |\d\. |- |\*\*)|<img /gm);
      expect(shapeOf(french)).toEqual(shapeOf(english));
    }
  });

  it('promises two minutes, and gives each way of the walk less', () => {
    for (const file of ['docs/install.md', 'docs/install-fr.md']) {
      for (const way of textOf(file).split(/^## /m).slice(1)) {
        // A way that begins with two files is two walks; each list begins with a 1.
        const walks = way.split(/^(?=1\. )/m).slice(1);
        const seconds = walks.map((walk) =>
          [...walk.matchAll(/\*\((\d+) s\)\*/g)].reduce((sum, [, each]) => sum + Number(each), 0),
        );
        for (const each of seconds) expect(each, way).toBeLessThan(120);
        for (const each of seconds) expect(each, way).toBeGreaterThan(0);
      }
    }
  });

  it('runs the one command that decides, on both processors', () => {
    const workflow = textOf('.github/workflows/ci.yml');
    expect(workflow).toMatch(/run: \.ci\/run\n/);
    expect(workflow).toMatch(/machine: \[ubuntu-24\.04, ubuntu-24\.04-arm\]/);
  });

  it('asks who reports a page for its structure, and never for the page', () => {
    const form = textOf('.github/ISSUE_TEMPLATE/page-read-wrongly.yml');
    expect(form).toMatch(/id: skeleton[\s\S]*?required: true/);
    expect(form).toMatch(/no saved page, no screenshot/);
    expect(form).not.toMatch(/type: (?:upload|input)\n\s+id: (?:url|address|email|name)/);
  });
});
