import type { KeptPage } from '../../lib/store/kept-page.ts';
import { usePageWords } from '../words-context.ts';
import { MyPage } from './my-page.tsx';
import { Part } from './part.tsx';

export interface MyPagesProps {
  /** The person's own pages only; `null` while they are looked up, or where there is no store. */
  pages: KeptPage[] | null;
  now: Date;
  /** Stores a page's answers. Rejects where it could not. */
  onAnswers: (key: string, answers: KeptPage['answers']) => Promise<void>;
  /** Something that the page's status is to say. */
  onSaid: (text: string) => void;
}

/** What was said of the person's own pages: each answer can be changed and forgotten. */
export function MyPages({ pages, ...rest }: MyPagesProps) {
  const { mine } = usePageWords().options;
  const { columns } = mine;
  return (
    <Part title={mine.title}>
      {pages === null || pages.length === 0 ? (
        <p class="nothing">{mine.none}</p>
      ) : (
        <table class="my-pages">
          <thead>
            <tr>
              <th scope="col">{columns.page}</th>
              <th scope="col">{columns.belief}</th>
              <th scope="col">{columns.purpose}</th>
              <th scope="col">
                <span class="unseen">{columns.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <MyPage key={page.key} page={page} {...rest} />
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
