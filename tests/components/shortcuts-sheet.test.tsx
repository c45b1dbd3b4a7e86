import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShortcutsSheet } from '../../components/shortcuts-sheet.tsx';
import { View } from '../../components/view.tsx';
import type { Locale } from '../../lib/words/format.ts';
import { byHand } from './by-hand.tsx';
import { USUAL } from './draw.tsx';
import { sample } from './samples.ts';

afterEach(() => vi.unstubAllGlobals());

function sheet({ letters = true, locale = 'en' }: { letters?: boolean; locale?: Locale } = {}) {
  const onClose = vi.fn();
  const onOptions = vi.fn();
  const drawn = byHand(
    <ShortcutsSheet commandKeys="Alt+Shift+R" letters={letters} onClose={onClose} onOptions={onOptions} />,
    { locale },
  );
  return { ...drawn, onClose, onOptions };
}

describe('the sheet of keys', () => {
  it.each([
    ['en', 'Shortcuts'],
    ['fr', 'Raccourcis'],
  ] as const)('is a dialog with a name, in %s', (locale, name) => {
    const { the } = sheet({ locale });
    const dialog = the('[role=dialog]');
    expect(dialog.getAttribute('aria-modal')).toBe('true');
    expect(the(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe(name);
  });

  it('takes the focus, on the button that closes it', () => {
    const { the, focused, click, onClose } = sheet();
    expect(focused()).toBe(the('header button'));
    click('header button');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says every key and what it does', () => {
    const { texts } = sheet();
    const keys = texts('dt');
    expect(keys.slice(0, 2)).toEqual(['AltShiftR', '123']);
    expect(keys.slice(2, 10)).toEqual(['C', 'O', 'S', 'R', 'A', 'T', 'H', '?']);
    expect(texts('dd')).toHaveLength(keys.length);
    expect(new Set(texts('dd')).size).toBe(keys.length);
  });

  it('says whether letters work, and the way to the options', () => {
    expect(sheet().texts('.hint')[0]).toMatch(/^Single letters can be turned off/);
    const off = sheet({ letters: false });
    expect(off.texts('.hint')[0]).toMatch(
      /^Single letters are turned off in the options; arrows, Enter and Esc work\./,
    );
    off.click('.hint button');
    expect(off.onOptions).toHaveBeenCalledOnce();
  });
});

describe('under the sheet', () => {
  const view = (open: boolean) => <View {...USUAL} shown={sample('inactive', 'en')} sheet={open} />;

  it('nothing can be reached, and the focus goes back to where it was', () => {
    const { the, all, again, focused } = byHand(view(false));
    expect(all('[role=dialog]')).toEqual([]);
    expect(the('.under').hasAttribute('inert')).toBe(false);
    const before = the('.lenses [data-do=shortcuts]');
    before.focus();
    again(view(true));
    expect(the('.under').hasAttribute('inert')).toBe(true);
    expect(focused()).toBe(the('[role=dialog] header button'));
    again(view(false));
    expect(all('[role=dialog]')).toEqual([]);
    expect(the('.under').hasAttribute('inert')).toBe(false);
    expect(focused()).toBe(before);
  });
});
