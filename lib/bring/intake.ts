/** Gathers what is brought and hands it to the store in batches; counts what came of it. */
import { pageKeys } from '../reading/page-key.ts';
import type { PageReading } from '../reading/reading.ts';
import { type Brought, type Store, StoreError } from '../store/store.ts';
import type { BringResult, Refusal } from './bring.ts';

/** Readings to one transaction: few enough that each is short, enough that a transaction's own cost is shared. */
const BATCH = 25;

/** Refusals that are held. The others are counted. */
const MOST_REFUSED = 1_000;

interface Waiting {
  brought: Brought;
  from: Pick<Refusal, 'file' | 'line'>;
}

export class Intake {
  readonly result: BringResult = { brought: 0, known: 0, pages: [], refused: [], refusedInAll: 0, stopped: false };
  private readonly store: Pick<Store, 'bring' | 'page'>;
  private waiting: Waiting[] = [];
  /** A reading of each page, without its posts, by its own name. */
  private readonly seen = new Map<string, PageReading>();

  constructor(store: Pick<Store, 'bring' | 'page'>) {
    this.store = store;
  }

  /** Hands a batch to the store when there are enough. */
  async take(brought: Brought, from: Waiting['from']): Promise<void> {
    this.waiting.push({ brought, from });
    if (this.waiting.length >= BATCH) await this.flush();
  }

  refuse(refusal: Refusal): void {
    this.result.refusedInAll += 1;
    if (this.result.refused.length < MOST_REFUSED) this.result.refused.push(refusal);
  }

  /** Hands the rest to the store. */
  async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    try {
      this.count(batch, await this.store.bring(batch.map(({ brought }) => brought)));
    } catch (error) {
      if (batch.length === 1) this.notKept(batch, error);
      // One that the store cannot take keeps none of the others out.
      else for (const each of batch) await this.alone(each);
    }
  }

  /** Everything that was stopped before it was handed over is let go: what is kept stays. */
  stop(): void {
    this.waiting = [];
    this.result.stopped = true;
  }

  /** @returns the whole, with the names under which the pages are kept. */
  async finish(): Promise<BringResult> {
    const names = await Promise.all([...this.seen].map(([name, reading]) => this.nameOf(name, reading)));
    this.result.pages = [...new Set(names)];
    return this.result;
  }

  private async alone(each: Waiting): Promise<void> {
    try {
      this.count([each], await this.store.bring([each.brought]));
    } catch (error) {
      this.notKept([each], error);
    }
  }

  private count(batch: readonly Waiting[], came: readonly ('new' | 'known')[]): void {
    for (const [index, { brought }] of batch.entries()) {
      if (came[index] === 'known') this.result.known += 1;
      else this.result.brought += 1;
      const [name] = pageKeys(brought.reading);
      this.seen.set(name, { ...brought.reading, posts: [] });
    }
  }

  private notKept(batch: readonly Waiting[], error: unknown): void {
    const detail = error instanceof StoreError ? error.problem : 'failed';
    for (const { from } of batch) this.refuse({ ...from, why: 'not-kept', detail });
  }

  private nameOf(name: string, reading: PageReading): Promise<string> {
    return this.store.page(reading).then(
      (page) => page?.key ?? name,
      () => name,
    );
  }
}
