/** A number, its thousands apart or not, and the word after it. */
const NUMBER_AND_UNIT = /(\d[\d\s.,]*\s[\p{L}%€]+)/u;

/** A text in which no line ends between a number and what it counts: "every 5 days", "6 interactions". */
export function Together({ text }: { text: string }) {
  return (
    <>
      {text.split(NUMBER_AND_UNIT).map((part, place) =>
        place % 2 === 1 ? (
          <span key={`${place} ${part}`} class="together">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
