/** Answers in the order of what was asked, and how far the work has come. */
import { expect, test } from 'vitest';
import { screenOf } from '../../scripts/command-line/screen.ts';
import { inOrder } from '../../scripts/command-line/threads.ts';

async function* numbers(count: number) {
  for (let number = 0; number < count; number += 1) yield number;
}

test('a slow one holds the others back, and no more than a few are read meanwhile', async () => {
  let [reading, most] = [0, 0];
  const read = async (number: number) => {
    reading += 1;
    most = Math.max(most, reading);
    await new Promise((done) => setTimeout(done, number % 5 === 0 ? 20 : 1));
    reading -= 1;
    return number;
  };
  const answers: number[] = [];
  for await (const answer of inOrder(numbers(23), read, 4)) answers.push(answer);
  expect(answers).toEqual(Array.from({ length: 23 }, (_, index) => index));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test('nothing to read', async () => {
  for await (const _ of inOrder(numbers(0), async (number) => number, 4)) expect.unreachable();
});

/** What a terminal gets, at 40 ms a step. */
function written(isTTY: boolean, count: number) {
  const texts: string[] = [];
  let time = 0;
  const screen = screenOf(
    { isTTY, write: (text) => texts.push(text) },
    count,
    (done, of) => `${done} of ${of}`,
    () => time,
  );
  return {
    texts,
    screen,
    step: () => {
      time += 40;
      screen.step();
    },
  };
}

test('one line that changes, and makes way for others', () => {
  const { texts, screen, step } = written(true, 500);
  step();
  step();
  step();
  step();
  screen.say('a.html: no such file');
  screen.clear();
  expect(texts).toEqual(['\r\x1b[K1 of 500', '\r\x1b[K4 of 500', '\r\x1b[K', 'a.html: no such file\n']);
});

test('not where nobody looks, and not of one file', () => {
  const file = written(false, 500);
  file.step();
  file.screen.say('a line');
  const one = written(true, 1);
  one.step();
  expect([file.texts, one.texts]).toEqual([['a line\n'], []]);
});
