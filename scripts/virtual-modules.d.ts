/** What `scripts/shared-modules.ts` makes of a part. */
declare module 'virtual:shared/*' {
  const part: readonly unknown[];
  export default part;
}
