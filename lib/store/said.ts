import { allAdvice, allGiven } from './joined.ts';
import type { KeptPage } from './kept-page.ts';
import type { PageChange } from './store.ts';

/** The page with what a file says of it, where the person has not said it here. Pure. */
export function withSaid(page: KeptPage, said: PageChange): KeptPage {
  const isNoteTaken = page.note === '' && said.note !== undefined;
  return {
    ...page,
    answers: { ...said.answers, ...page.answers },
    given: allGiven(
      page.given,
      (said.given ?? []).map((each) => ({ ...each, page: page.key })),
    ),
    label: page.label || (said.label ?? ''),
    note: page.note || (said.note ?? ''),
    notedAt: isNoteTaken ? (said.notedAt ?? null) : page.notedAt,
    checkAgain: page.checkAgain ?? said.checkAgain ?? null,
    advice: allAdvice(page.advice, said.advice ?? []),
  };
}
