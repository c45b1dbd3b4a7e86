/** The part of a view that both browsers' drivers have in common: asking it, and telling what it says when it fails. */
import { eventually, type View } from './driver.ts';

/** Runs an expression in the view and returns its value, as plain data. */
export type RunInView = <Result>(code: string) => Promise<Result>;

/** What each browser does in its own way. */
export type Hands = Pick<View, 'press' | 'type' | 'chooseFiles' | 'picture' | 'isOpen' | 'close'>;

const TEXT = 'document.body.innerText';

/** @param name what a complaint calls it: "popup.html" */
export function viewOf(name: string, run: RunInView, hands: Hands): View {
  const text = () => run<string>(TEXT);
  return {
    ...hands,
    text,
    until: (expression, patience) =>
      eventually(
        () => run(expression),
        async () => `${name} never fulfilled: ${expression}\nIt says: ${await text().catch(() => '(it is closed)')}`,
        patience,
      ) as never,
    press: async (selector) => {
      // It may have to be drawn first, and may close by the click.
      await eventually(
        () => run<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
        async () => `${name} has no ${selector} to press. It says: ${await text().catch(() => '(it is closed)')}`,
      );
      await unlessClosed(() => hands.press(selector), hands);
    },
    type: (key) => unlessClosed(() => hands.type(key), hands),
  };
}

/** A key or a click may close the view before it has been answered. */
async function unlessClosed(work: () => Promise<void>, { isOpen }: Hands): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (await isOpen()) throw error;
  }
}

/** A key as the tests write it, taken apart: "Shift+Tab" -> Shift, Tab. "+" alone is a key. */
export function keyOf(written: string): { key: string; modifiers: string[] } {
  const parts = written.split(/\+(?=.)(?<=.\+)/);
  const key = parts.pop() ?? written;
  return { key: key === 'Space' ? ' ' : key, modifiers: parts };
}
