import type { Report } from '../../lib/report/report-shape.ts';
import { usePageWords } from '../words-context.ts';

/** What the report is called, for whom and by whom: on its first sheet. */
export function Masthead({ report }: { report: Report }) {
  const { report: words } = usePageWords();
  const { title, client, author, now } = report;
  return (
    <header class="masthead">
      {author.logo && <img class="logo" src={author.logo} alt={author.name} />}
      <div>
        <h1>{title.text}</h1>
        <p>
          {client.name && `${words.preparedFor({ name: client.name })}, `}
          {words.dated({ at: now })}
        </p>
      </div>
      {client.logo && <img class="logo" src={client.logo} alt={client.name} />}
    </header>
  );
}
