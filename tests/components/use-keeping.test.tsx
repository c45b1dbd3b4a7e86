import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ToKeep, useKeeping } from '../../app/use-keeping.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { type PageChange, StoreError } from '../../lib/store/store.ts';
import { post, reading } from '../readings.ts';

const store = vi.hoisted(() => ({ keep: vi.fn(), unkeep: vi.fn(), page: vi.fn() }));
vi.mock('../../app/the-store.ts', () => ({ theStore: async () => store }));

const first = reading([post(4)]);
const second = reading([post(4), post(9)]);
const third = reading([post(4), post(9), post(20)]);

let leave: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    leave = listener;
  });
  vi.stubGlobal('removeEventListener', () => {});
  store.keep.mockReset().mockResolvedValue({ key: 'linkedin:123456' });
  store.unkeep.mockReset().mockResolvedValue(undefined);
  store.page.mockReset().mockResolvedValue({ answers: { belief: 'late' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of the extension that is given one reading after the other. */
function opened() {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  let said: ReturnType<typeof useKeeping> | null = null;
  function Keeping({ what, change }: { what: ToKeep | null; change: PageChange }) {
    said = useKeeping(what, change);
    return null;
  }
  const give = async (what: Partial<ToKeep> | null, change: PageChange = {}) => {
    const whole = what && { reading: first, lens: 'prospect' as const, withReading: true, ...what };
    await act(() => render(<Keeping what={whole} change={change} />, root));
    await pass(0);
  };
  const pass = (time: number) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(time);
    });
  const undo = async () => {
    await act(() => said?.undo());
    await pass(0);
  };
  return { give, pass, undo, keeping: () => said?.keeping ?? null, leave: () => act(() => render(null, root)) };
}

const kept = (): PageReading[] => store.keep.mock.calls.map(([each]) => each);

describe('keeping what is read', () => {
  it('keeps the first reading at once, and says so', async () => {
    const { give, keeping } = opened();
    await give({});
    expect(kept()).toEqual([first]);
    expect(keeping()).toBe('kept');
  });

  it('keeps what follows once it has settled, the last of it alone', async () => {
    const { give, pass } = opened();
    await give({});
    await give({ reading: second });
    await pass(1_400);
    await give({ reading: third });
    await pass(1_400);
    expect(kept()).toEqual([first]);
    await pass(200);
    expect(kept()).toEqual([first, third]);
  });

  it('keeps what has not settled when the page is left', async () => {
    const popup = opened();
    await popup.give({});
    await popup.give({ reading: second });
    leave();
    expect(kept()).toHaveLength(1);
    await popup.pass(0);
    expect(kept()).toEqual([first, second]);
    const panel = opened();
    await panel.give({});
    await panel.give({ reading: third });
    await panel.give(null);
    expect(kept().at(-1)).toEqual(third);
  });

  it('keeps what the person says at once, and the same reading once', async () => {
    const { give, pass } = opened();
    await give({});
    await give({}, { lens: 'competitor' });
    expect(store.keep).toHaveBeenLastCalledWith(first, 'prospect', { withReading: true, said: { lens: 'competitor' } });
    await give({});
    await pass(5_000);
    expect(store.keep).toHaveBeenCalledTimes(2);
  });

  it('takes a reading back, and keeps none of that page any more', async () => {
    const { give, pass, undo, keeping } = opened();
    await give({});
    await undo();
    expect(store.unkeep).toHaveBeenCalledWith('linkedin:123456', first.readAt);
    expect(keeping()).toBe('undone');
    await give({ reading: second });
    await pass(5_000);
    expect(kept()).toEqual([first]);
  });

  it('takes back a reading that was still on its way', async () => {
    const { give, pass, undo } = opened();
    await give({});
    let arrive: (page: { key: string }) => void = () => {};
    store.keep.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    await give({ reading: { ...second, readAt: '2026-11-20T12:00:10.000Z' } });
    await pass(1_600);
    await undo();
    arrive({ key: 'linkedin:123456' });
    await pass(0);
    expect(store.unkeep).toHaveBeenLastCalledWith('linkedin:123456', '2026-11-20T12:00:10.000Z');
  });

  it('still knows the own page, with its answers, when its reading was taken back', async () => {
    const { give, undo } = opened();
    await give({ lens: 'mine' });
    await undo();
    const said = { answers: { belief: 'late' } };
    expect(store.keep).toHaveBeenLastCalledWith(first, 'mine', { withReading: false, said });
  });

  it.each(['full', 'blocked', 'newer', 'failed'] as const)('says why nothing could be kept: %s', async (problem) => {
    store.keep.mockRejectedValue(new StoreError(problem));
    const { give, keeping } = opened();
    await give({});
    expect(keeping()).toBe(problem);
  });

  it('keeps nothing where nothing may be kept', async () => {
    const { give, pass, keeping } = opened();
    await give(null);
    await pass(5_000);
    expect(store.keep).not.toHaveBeenCalled();
    expect(keeping()).toBeNull();
  });
});
