import { emptyStrip } from '../lib/view/strip.ts';
import type { Locale } from '../lib/words/format.ts';
import { EmptyStrip } from './strip.tsx';
import { useWords } from './words-context.ts';

interface Props {
  name: string | null;
  now: Date;
  locale: Locale;
}

/** While the page is read: its name, and everything where it will stand. */
export function BeingRead({ name, now, locale }: Props) {
  const { reading } = useWords().interface;
  return (
    <>
      <header class="page-line">
        <h1>
          <bdi>{name ?? reading.unnamed}</bdi>
        </h1>
        <p>{reading.what}</p>
      </header>
      <div class="verdict">
        <p class="waiting">{reading.title}</p>
        <p class="sure">{reading.promise}</p>
      </div>
      <EmptyStrip strip={emptyStrip(now)} locale={locale} />
    </>
  );
}
