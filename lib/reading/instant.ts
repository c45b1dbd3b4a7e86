import type { Span } from '../language/times.ts';
import type { Instant, InstantSource } from './reading.ts';

/** A span of time, in milliseconds, as a reading has it. @param source what told it */
export function instant({ from, to }: Span, source: InstantSource): Instant {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), source };
}
