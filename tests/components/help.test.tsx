import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpPage } from '../../components/help/help-page.tsx';
import { VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import {
  ABANDONED_DAYS,
  INACTIVE_DAYS,
  IRREGULAR_DAYS,
  LEAST_DAYS,
  LEAST_POSTS,
  LEAST_SHORT_LIST,
  THRIVING,
  UNHEARD,
} from '../../lib/diagnosis/verdict-borders.ts';
import { WINDOW_DAYS } from '../../lib/measures/window.ts';
import { PROBLEM_CODES } from '../../lib/reading/reading.ts';
import { FAILURE_TOPICS, GENERAL_TOPICS, HELP_GROUPS, helpAnchor, PLACE_TOPICS } from '../../lib/view/help-anchor.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { pageWords, words } from '../../lib/words/words.ts';
import { drawTab, settled } from './draw-tab.tsx';

afterEach(() => vi.unstubAllGlobals());

const STATES = [...VERDICTS, ...PROBLEM_CODES, ...FAILURE_TOPICS, ...PLACE_TOPICS, ...GENERAL_TOPICS];

it('has each topic once, with an anchor of its own', () => {
  const listed = Object.values(HELP_GROUPS).flat();
  expect([...listed].sort()).toEqual([...STATES].sort());
  expect(new Set(STATES.map(helpAnchor)).size).toBe(STATES.length);
});

describe.each(LOCALES)('in %s', (locale) => {
  const { root, texts } = drawTab(<HelpPage anchor={null} />, locale);

  it.each(STATES)('explains %s and says what to do', (state) => {
    const section = root.querySelector(`[id="${helpAnchor(state)}"]`);
    const [means = '', todo = ''] = [...(section?.querySelectorAll('p') ?? [])].map((p) => p.textContent ?? '');
    expect(section?.querySelector('h3')?.textContent?.length).toBeGreaterThan(3);
    expect(means.length).toBeGreaterThan(20);
    expect(todo.length).toBeGreaterThan(pageWords(locale).help.todo.length + 15);
  });

  it('leads to each section from the contents, by the same name', () => {
    const links = [...root.querySelectorAll('.contents a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      Object.values(HELP_GROUPS).flatMap((topics) => topics.map((topic) => `#${helpAnchor(topic)}`)),
    );
    expect(texts('.contents a')).toEqual(texts('h3'));
  });

  it('calls a state what the popup calls it', () => {
    const { diagnosis, interface: popup, reading } = words(locale);
    expect(texts('h3')).toEqual(
      expect.arrayContaining([
        diagnosis.verdicts.unheard,
        popup.failures['timed-out'].title,
        popup.places['home-tab'].title,
        reading.problem({ code: 'login-wall', site: null }).title,
      ]),
    );
  });

  it('names the borders that decide', () => {
    const { sections } = pageWords(locale).help;
    const figures = (topic: (typeof VERDICTS)[number]) => (sections[topic].means.match(/\d+/g) ?? []).map(Number);
    expect(figures('not-enough-evidence')).toEqual([LEAST_SHORT_LIST, LEAST_DAYS]);
    expect(figures('abandoned')).toEqual([ABANDONED_DAYS]);
    expect(figures('present-but-inactive')).toEqual([INACTIVE_DAYS, LEAST_POSTS, WINDOW_DAYS]);
    expect(figures('irregular')).toEqual([IRREGULAR_DAYS, WINDOW_DAYS]);
    expect(figures('unheard')).toEqual([UNHEARD.zeros, UNHEARD.followersForZeros]);
    const { posts, silence, newest } = THRIVING;
    expect(figures('thriving')).toEqual([posts.linkedin, WINDOW_DAYS, posts.facebook, silence, newest]);
  });
});

it('goes to the section that was asked for, and to the next one', async () => {
  const { root, again } = drawTab(<HelpPage anchor="unheard" />);
  const gone: string[] = [];
  for (const topic of root.querySelectorAll<HTMLElement>('.topic')) {
    topic.scrollIntoView = () => gone.push(topic.id);
  }
  await settled();
  expect([...root.querySelectorAll('.asked')].map(({ id }) => id)).toEqual(['unheard']);
  again(<HelpPage anchor="login-wall" />);
  await settled();
  expect(gone).toEqual(['unheard', 'login-wall']);
});
