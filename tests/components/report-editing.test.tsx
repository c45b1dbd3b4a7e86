import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PaperDocument } from '../../components/paper/document.tsx';
import { type Editing, EditingContext } from '../../components/paper/editing.ts';
import { EditorLocale } from '../../components/paper/editor-words.ts';
import { newDraft } from '../../lib/report/draft.ts';
import { rewritten } from '../../lib/report/line.ts';
import { reportOf } from '../../lib/report/report.ts';
import { BREMOND } from '../report/sample-pages.ts';
import { drawTab } from './draw-tab.tsx';

const NOW = new Date('2026-11-23T10:40:00.000Z');

function reportWith(edits: ReturnType<typeof newDraft>['edits'] = {}) {
  const draft = { ...newDraft('en'), edits };
  const made = reportOf({ pages: [BREMOND], own: null, draft, now: NOW, locale: 'en', hours: null });
  if (made === null) throw new Error('No report was made.');
  return made;
}

const nothing = { onOpen: () => {}, onText: () => true, onLeaveOut: () => {}, onRestore: () => {} };

function draw(editing: Partial<Editing> | null, edits = {}) {
  return drawTab(
    <EditorLocale.Provider value="en">
      <EditingContext.Provider value={editing && { open: null, ...nothing, ...editing }}>
        <PaperDocument report={reportWith(edits)} />
      </EditingContext.Provider>
    </EditorLocale.Provider>,
  );
}

test('on paper nothing can be pressed', () => {
  expect(draw(null).root.querySelectorAll('[role="button"], button, textarea').length).toBe(0);
});

test('every title, sentence and finding can be opened by pointer and by keys', () => {
  const onOpen = vi.fn();
  const { root, fire } = draw({ onOpen });
  const verdict = root.querySelector('.verdict [role="button"]');
  if (!verdict) throw new Error('The verdict cannot be opened.');
  expect(verdict.getAttribute('aria-label')).toBe('Change: Present, but inactive');
  act(() => void fire(verdict, 'click'));
  const key = new (verdict.ownerDocument.defaultView ?? globalThis).Event('keydown', { bubbles: true });
  act(() => void verdict.dispatchEvent(Object.defineProperty(key, 'key', { value: 'Enter' })));
  expect(onOpen.mock.calls).toEqual([['verdict'], ['verdict']]);
  for (const place of ['.lead', '.paper-findings li', 'p.plain', '.paper-plan td', '.method p', '.method h3']) {
    expect(root.querySelector(`${place} [role="button"]`), place).not.toBeNull();
  }
});

test('facts, table heads and the foot stay as they were read', () => {
  const { root } = draw({});
  for (const place of ['.paper-facts', '.strip', '.foot', 'thead']) {
    expect(root.querySelector(`${place} [role="button"]`), place).toBeNull();
  }
});

test('a figure that was not read is refused, and that is said', () => {
  const onText = vi.fn((line: { original: string }, text: string) => rewritten(line.original, text) !== 'figures');
  const onOpen = vi.fn();
  const { root, fire, texts } = draw({ open: 'sentence', onText, onOpen });
  const field = root.querySelector('textarea');
  if (!field) throw new Error('No field is open.');
  field.value = 'Nothing posted for 5 days.';
  act(() => void fire(field, 'input'));
  act(() => void fire(root.querySelector('.field-actions .push') ?? field, 'click'));
  expect(onText).toHaveBeenCalledOnce();
  expect(onOpen).not.toHaveBeenCalled();
  expect(texts('[role="alert"]')).toEqual(['Figures stay as they were read. You may leave one out, whole.']);
});

test('what was left out is not on paper, and can be put back while the report is written', () => {
  expect(draw(null, { sentence: null }).root.querySelector('.lead')).toBeNull();
  const onRestore = vi.fn();
  const { root, fire } = draw({ onRestore }, { sentence: null });
  const gone = root.querySelector('.lead .sentence.gone');
  if (!gone) throw new Error('It cannot be put back.');
  expect(root.querySelector('.lead')?.getAttribute('class')).toContain('all-left-out');
  act(() => void fire(gone, 'click'));
  expect(onRestore).toHaveBeenCalledOnce();
});
