import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Context } from '../../lib/diagnosis/diagnosis.ts';
import { planText } from '../../lib/export/plan-text.ts';
import type { Locale } from '../../lib/words/format.ts';
import { post, reading } from '../readings.ts';

const quiet = reading([74, 83, 92, 101, 110, 119, 128].map((age) => post(age)));
const mine: Context = { lens: 'mine', hoursPerWeek: 2, purpose: 'reassurance' };

const made = (context: Context = mine, locale: Locale = 'en', read = quiet) => audit(read, { locale, context });
const copied = (context?: Context, locale: Locale = 'en') => planText(made(context, locale), locale);

describe('the plan for the person who will do it', () => {
  it('says whose page, for how long, what for and from what reading', () => {
    expect(copied()?.plain.split('\n').slice(0, 3)).toEqual([
      'Plan for Harrow & Teale, LinkedIn: 90 days, 2 hours a week',
      'https://www.linkedin.com/company/harrow-teale/posts/',
      'What for: to reassure buyers. Page read on 20 November 2026.',
    ]);
    expect(copied(mine, 'fr')?.plain.split('\n')[2]).toBe(
      'Objectif\u00a0: rassurer les acheteurs. Relevé de la page\u00a0: 20 novembre 2026.',
    );
  });

  it('says that the purpose is assumed where nobody said one', () => {
    expect(copied({ lens: 'mine', hoursPerWeek: 2 })?.plain).toContain('to be known, as long as nothing else is said.');
  });

  it('has every stretch with its dates, its time, what is done and who does it', () => {
    const { diagnosis } = made();
    const blocks = copied()?.plain.split('\n\n').slice(1, 8) ?? [];
    expect(blocks).toHaveLength(diagnosis.plan?.length ?? 0);
    expect(blocks[0]).toMatch(/^23 November 2026 to 29 November 2026, 1.h/);
    for (const [index, block] of blocks.entries()) {
      const [when, what, who] = block.split('\n');
      expect(when).toMatch(/\d\s(min|h)/u);
      expect(diagnosis.plan?.[index]?.text).toContain(what);
      expect(who?.toLowerCase()).toContain(diagnosis.plan?.[index]?.who.toLowerCase());
    }
  });

  it('says how to see that it worked, and promises nothing', () => {
    const { diagnosis } = made();
    const text = copied()?.plain ?? '';
    const posts = diagnosis.plan?.reduce((sum, week) => sum + week.posts, 0);
    expect(text).toContain(`Worked if, on 21 February 2027:\n- the ${posts} planned posts are published`);
    for (const { worked } of diagnosis.tips.slice(0, 3))
      expect(text).toContain(`- ${worked?.measure}: ${worked?.target}`);
    expect(text).toContain('Nothing is promised of the response');
  });

  it('says what time was counted once, at the end', () => {
    const text = copied()?.plain ?? '';
    expect(text.match(/Counted here/g)).toHaveLength(1);
    expect(text.split('\n\n').at(-1)).toMatch(/^Counted here/);
  });

  it('is the same in rich text', () => {
    const both = copied();
    const { document } = parseHTML(`<!doctype html><html><body>${both?.html}</body></html>`);
    const said = (document.body.textContent ?? '').replace(/\s+/g, ' ');
    for (const line of both?.plain.split('\n').filter(Boolean) ?? [])
      expect(said).toContain(line.replace(/^- /, '').replace(/\s+/g, ' '));
    expect(document.querySelectorAll('ul')[0]?.querySelectorAll('li')).toHaveLength(7);
  });

  it('does not exist for another’s page, without hours, or without a verdict', () => {
    expect(copied({ lens: 'prospect', hoursPerWeek: 2 })).toBeNull();
    expect(copied({ lens: 'mine' })).toBeNull();
    expect(planText(made(mine, 'en', reading([post(3)])), 'en')).toBeNull();
  });

  it.each([1, 2, 4, 8] as const)('sets French spaces, with %d hours', (hoursPerWeek) => {
    const text = copied({ ...mine, hoursPerWeek }, 'fr')?.plain ?? '';
    expect(text.replace(/https:\S+/g, '').match(/.{0,20}[\p{L}\d»’)] [:;?!»].{0,9}|« .{0,9}/u)).toBeNull();
    expect(text.length).toBeGreaterThan(500);
  });
});
