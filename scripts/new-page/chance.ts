/** Chance that can be repeated: the same key, purpose and subject give the same draws, and without the key none can be guessed. */
import { createHmac } from 'node:crypto';

/** Draws a whole number from 0 to below `n` (at most 2^32). */
export type Draw = (n: number) => number;

/** Draws for one subject: all that is invented for it depends on nothing else. */
export type Chance = (purpose: string, subject: string) => Draw;

/** @param key what the draws depend on: the page's own bytes among it, so that nobody without them can try out names */
export function chanceFrom(key: Buffer): Chance {
  return (purpose, subject) => {
    let block = Buffer.alloc(0);
    let blocks = 0;
    let at = 0;
    return (n) => {
      if (at >= block.length) {
        block = createHmac('sha256', key).update(`${purpose}\0${subject}\0${blocks}`).digest();
        blocks += 1;
        at = 0;
      }
      at += 4;
      return block.readUInt32BE(at - 4) % n;
    };
  };
}
