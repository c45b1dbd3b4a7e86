/** Rollcall's sign: four places on the roll, the third unanswered. */
export function RollcallMark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="1.0625em" height="1.0625em" aria-hidden="true">
      <rect x="0" y="1" width="3" height="14" rx=".75" />
      <rect x="4" y="1" width="3" height="14" rx=".75" />
      <rect x="8" y="12" width="3" height="3" rx=".75" />
      <rect x="12" y="1" width="3" height="14" rx=".75" />
    </svg>
  );
}
