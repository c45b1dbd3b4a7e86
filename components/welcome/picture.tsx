import { useMemo } from 'preact/hooks';
import { audit } from '../../lib/audit.ts';
import { lead } from '../../lib/diagnosis/lead.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import { stripOf } from '../../lib/view/strip.ts';
import { StripOfTime } from '../strip.tsx';
import { useLocale, usePageWords } from '../words-context.ts';
import { inventedPage } from './invented-page.ts';

/** What the popup shows, of an invented page: read, measured and judged as any other. */
export function Picture({ now }: { now: Date }) {
  const { picture } = usePageWords().welcome;
  const locale = useLocale();
  const { said, strip, rows } = useMemo(() => {
    const { reading, measures, diagnosis } = audit(inventedPage(now), { locale, context: { lens: 'mine' } });
    const said = lead(reading, measures, diagnosis, locale);
    const { verdict } = diagnosis;
    return { said, strip: stripOf({ reading, measures, verdict, reference: null }), rows: postRows(reading, measures) };
  }, [now, locale]);
  return (
    <section class="picture" aria-labelledby="picture-title">
      <h2 id="picture-title" class="unseen">
        {picture.title}
      </h2>
      <p class="invented">{picture.invented}</p>
      <p class="verdict-said">{said.verdict}</p>
      <p class="sentence">{said.sentence}</p>
      <StripOfTime strip={strip} locale={locale} site="linkedin" reference={null} rows={rows} />
      <p class="caption">{picture.caption}</p>
    </section>
  );
}
