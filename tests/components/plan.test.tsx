import { parseHTML } from 'linkedom';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoursQuestion } from '../../components/hours.tsx';
import { Plan } from '../../components/plan.tsx';
import { PurposeQuestion } from '../../components/purpose.tsx';
import { Recent, type RecentPage } from '../../components/recent.tsx';
import { LocaleContext } from '../../components/words-context.ts';
import { audit } from '../../lib/audit.ts';
import type { Hours } from '../../lib/store/settings.ts';
import type { Locale } from '../../lib/words/format.ts';
import { post, READ_AT, reading } from '../readings.ts';

afterEach(() => vi.unstubAllGlobals());

function drawn(children: ComponentChildren, locale: Locale = 'en') {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  render(<LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>, root);
  const folded = (selector: string) =>
    [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const { Event } = document.defaultView ?? globalThis;
  /** @param detail how many clicks the event counts: 0 where a key made it. */
  const click = (selector: string, name: string, detail = 1) => {
    const target = [...root.querySelectorAll(selector)].find((element) =>
      [element.getAttribute('value'), element.textContent?.trim()].includes(name),
    );
    if (!target) throw new Error(`Nothing is called ${name}.`);
    return act(() => void target.dispatchEvent(Object.assign(new Event('click', { bubbles: true }), { detail })));
  };
  const submit = () =>
    act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  return { root, folded, click, submit };
}

const quiet = reading([74, 83, 92, 101, 110, 119, 128].map((age) => post(age)));
const none = () => {};

function plan(
  hours: Hours | null,
  changes: { read?: typeof quiet; now?: Date; onHours?: (hours: Hours) => void } = {},
) {
  const { read = quiet, now, onHours = none } = changes;
  const context = { lens: 'mine', ...(hours && { hoursPerWeek: hours }), purpose: 'reassurance' } as const;
  const made = audit(read, { locale: 'en', context });
  return drawn(
    <Plan audit={made} purpose="reassurance" hours={hours} onHours={onHours} onChangePurpose={none} now={now} />,
  );
}

describe('the plan', () => {
  it('says for how long and how much, with the time in euros as an assumption', () => {
    const { folded } = plan(2);
    expect(folded('h4')).toEqual(['90 days, 2 hours a week']);
    expect(folded('.lead')[0]).toMatch(
      /^\d+ posts in 13 weeks\. The fullest week takes 2 h, about 90 € .*our assumption/,
    );
    expect(folded('.what-for')[0]).toBe('To reassure buyers · change');
  });

  it('offers the hours, with the chosen one pressed', async () => {
    const onHours = vi.fn();
    const { root, click } = plan(4, { onHours });
    const pressed = [...root.querySelectorAll('[aria-pressed]')].map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['false', 'false', 'true', 'false']);
    await click('.hours-a-week button', '8');
    expect(onHours.mock.calls).toEqual([[8]]);
  });

  it('has four weeks by date in a table, the others in stretches', () => {
    const { folded } = plan(2);
    expect(folded('tbody th')).toEqual(['23 Nov', '30 Nov', '7 Dec', '14 Dec']);
    expect(folded('tbody .time')).toHaveLength(4);
    expect(folded('.when b')).toEqual(['Weeks 5 to 8', 'Weeks 9 to 12', 'Week 13']);
  });

  it('draws as many hollow marks as its description says, those by date in accent', () => {
    const { root, folded } = plan(2);
    const [, all, byDate] = /^(\d+) posts planned after 20 November, (\d+) of them/.exec(folded('desc')[0] ?? '') ?? [];
    expect(root.querySelectorAll('rect.planned')).toHaveLength(Number(all));
    expect(root.querySelectorAll('rect.planned.soon')).toHaveLength(Number(byDate));
    expect(folded('.next-name')).toEqual(['read again, 21 Feb']);
  });

  it('begins today only on the day of the reading', () => {
    expect(plan(2, { now: new Date(READ_AT) }).folded('.today')).toEqual(['today']);
    expect(plan(2, { now: new Date('2026-11-24T08:00:00Z') }).folded('.today')).toEqual(['20 Nov']);
  });

  it('says when it worked', () => {
    const { folded } = plan(2);
    expect(folded('.part ul li').length).toBeGreaterThanOrEqual(2);
    expect(folded('.part ul li')[0]).toMatch(/^the \d+ planned posts are published$/);
    expect(folded('.promise')[0]).toContain('Nothing is promised');
  });

  it('asks for the hours first, without a way past', () => {
    const { folded, root } = plan(null);
    expect(folded('legend')).toEqual(['How many hours a week can you give it?']);
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });

  it('says that it needs a verdict', () => {
    expect(plan(2, { read: reading([post(3)]) }).folded('p')[0]).toMatch(/^A plan needs a verdict/);
  });
});

describe('a question', () => {
  it('answers at once to a click', async () => {
    const onAnswer = vi.fn();
    const { click, folded } = drawn(<PurposeQuestion value={null} onAnswer={onAnswer} />);
    expect(folded('label')).toEqual(['Hire', 'Reassure buyers', 'Look after customers', 'Find prospects', 'Be known']);
    await click('input', 'customers');
    expect(onAnswer.mock.calls).toEqual([['customers']]);
  });

  it('lets keys move the choice, and answers when told to', async () => {
    const onAnswer = vi.fn();
    const { click, submit, folded } = drawn(<HoursQuestion value={null} onAnswer={onAnswer} />);
    expect(folded('button')).toEqual(['Skip']);
    await click('input', '2', 0);
    await click('input', '4', 0);
    expect(onAnswer).not.toHaveBeenCalled();
    expect(folded('button')).toEqual(['Keep this answer', 'Skip']);
    await submit();
    expect(onAnswer.mock.calls).toEqual([[4]]);
  });

  it('can be skipped, and shows what was answered before', async () => {
    const onAnswer = vi.fn();
    const { root, click } = drawn(<PurposeQuestion value="reassurance" onAnswer={onAnswer} />, 'fr');
    const checked = [...root.querySelectorAll('input')].filter((input) => input.hasAttribute('checked'));
    expect(checked.map((input) => input.getAttribute('value'))).toEqual(['reassurance']);
    await click('button', 'Passer');
    expect(onAnswer.mock.calls).toEqual([['skipped']]);
  });
});

describe('recent readings', () => {
  const pages: RecentPage[] = [
    {
      name: 'Harrow & Teale',
      url: 'https://www.linkedin.com/company/harrow-teale/',
      site: 'linkedin',
      verdict: 'active',
      readAt: READ_AT,
    },
    { name: null, url: 'javascript:alert(1)', site: 'facebook', verdict: 'irregular', readAt: '2026-11-10T12:00:00Z' },
  ];
  const now = new Date('2026-11-22T12:00:00Z');

  it('name nobody before the click', async () => {
    const { root, folded, click } = drawn(<Recent pages={pages} now={now} />);
    expect(folded('.recent')).toEqual(['Show 2 recent readings']);
    expect(root.innerHTML).not.toContain('Harrow');
    expect(root.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    await click('button', 'Show 2 recent readings');
    expect(root.querySelector('button')?.getAttribute('aria-expanded')).toBe('true');
    expect(folded('li')).toEqual([
      'Harrow & TealeLinkedIn · Active · read 2 days ago',
      'Company page without a nameFacebook · Irregular · read 12 days ago',
    ]);
  });

  it('link safe addresses only', async () => {
    const { root, click } = drawn(<Recent pages={pages} now={now} />);
    await click('button', 'Show 2 recent readings');
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://www.linkedin.com/company/harrow-teale/']);
  });

  it('are not offered where there are none', () => {
    expect(drawn(<Recent pages={[]} now={now} />).root.querySelector('.recent')).toBeNull();
  });
});
