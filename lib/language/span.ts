/** Milliseconds since 1970, UTC, both inclusive. */
export interface Span {
  from: number;
  to: number;
}
