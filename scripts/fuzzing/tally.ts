/** What came of a campaign's cases: how many went wrong and in which ways, how long they took, whether memory grew. */
import { join } from 'node:path';
import type { Campaign, Tried } from './campaign.ts';

/** No more of a kind are shown, or saved. */
const EXAMPLES = 3;
/** What is held at the end, beyond what was held after the first portion: bytes. Caches of words grow for a while. */
const MOST_GROWN = 64 * 1024 * 1024;

export class Tally {
  private readonly campaign: Campaign;
  private readonly folder: string;
  private readonly wrong = new Map<string, string[]>();
  private readonly weights: number[] = [];
  private cases = 0;
  private bad = 0;
  private time = 0;
  private slowest = { time: 0, name: '' };
  private peak = 0;

  /** @param folder under which cases that go wrong are saved */
  constructor(campaign: Campaign, folder: string) {
    this.campaign = campaign;
    this.folder = folder;
  }

  add({ name, did, wrong, time, save }: Tried): void {
    this.cases += 1;
    this.time += time;
    if (time > this.slowest.time) this.slowest = { time, name };
    if (this.cases % 100 === 0) this.peak = Math.max(this.peak, process.memoryUsage.rss());
    if (wrong.length > 0) this.bad += 1;
    for (const kind of new Set(wrong.map(kindOf))) {
      const examples = this.wrong.get(kind) ?? [];
      this.wrong.set(kind, [
        ...examples,
        `${name}: ${wrong.find((line) => kindOf(line) === kind)}\n      ${did.slice(0, 600)}`,
      ]);
      if (examples.length < EXAMPLES) save?.(join(this.folder, `${this.campaign.name}-${this.cases}`));
    }
  }

  /** @param heap bytes that are held after a portion of cases */
  weigh(heap: number): void {
    this.weights.push(heap);
  }

  isGood(): boolean {
    return this.bad === 0 && this.average() <= this.campaign.longest && this.grown() <= MOST_GROWN && this.cases > 0;
  }

  report(): string {
    const kinds = [...this.wrong].sort(([, one], [, other]) => other.length - one.length);
    const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
    return [
      ...kinds.flatMap(([kind, cases]) => [
        `\n${cases.length} × ${kind}`,
        ...cases.slice(0, EXAMPLES).map((line) => `    ${line}`),
      ]),
      `\n${this.campaign.name}: ${this.cases} cases, wrong=${this.bad}; ${this.average().toFixed(1)} ms on average, ` +
        `${this.slowest.time.toFixed(0)} ms at most (${this.slowest.name}); memory at most ${megabytes(this.peak)}, grown by ${megabytes(this.grown())}`,
    ].join('\n');
  }

  private average(): number {
    return this.time / Math.max(1, this.cases);
  }

  /** Since the second portion: what is loaded once is loaded by then. */
  private grown(): number {
    return Math.max(0, (this.weights.at(-1) ?? 0) - (this.weights[Math.min(1, this.weights.length - 1)] ?? 0));
  }
}

/** "post urn:li:activity:1: reactions {...}, intact ..." -> "post: reactions". */
function kindOf(line: string): string {
  return line
    .replace(/^post \S+(?: a name)?:/, 'post:')
    .replace(/\d+/g, 'N')
    .replace(/ (?:\{|"|null|true|false|\().*$/s, '')
    .slice(0, 80);
}
