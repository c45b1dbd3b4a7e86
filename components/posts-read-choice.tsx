import type { Site } from '../lib/reading/reading.ts';
import { POST_ORDERS, type PostChoice, type PostOrder, type PostsRead, type Wanted } from '../lib/view/posts-read.ts';
import { useDeeperWords } from './words-context.ts';

interface Props {
  read: PostsRead;
  site: Site;
  onWant: (wanted: Wanted) => void;
}

/** Which posts, of which year, in which order. What would set none apart is not offered. */
export function PostsChoice({ read: { choices, years, wanted }, site, onWant }: Props) {
  const { posts: words } = useDeeperWords().panel;
  const nameOf = (choice: PostChoice): string => {
    if (choice === 'reshare') return words.choices.reshare({ site });
    if (choice === 'all' || choice === 'own') return words.choices[choice];
    return words.kind({ kind: choice.slice('kind:'.length) as Parameters<typeof words.kind>[0]['kind'] });
  };
  return (
    <div class="choice">
      {choices.length > 1 && (
        <Select<PostChoice>
          label={words.choose}
          value={wanted.choice}
          options={choices.map((choice) => [choice, nameOf(choice)])}
          onChoose={(choice) => onWant({ ...wanted, choice })}
        />
      )}
      {years.length > 1 && (
        <Select
          label={words.year}
          value={wanted.year === null ? '' : String(wanted.year)}
          options={[['', words.allYears], ...years.map((year): [string, string] => [String(year), String(year)])]}
          onChoose={(year) => onWant({ ...wanted, year: year === '' ? null : Number(year) })}
        />
      )}
      <Select<PostOrder>
        label={words.order}
        value={wanted.order}
        options={POST_ORDERS.map((order) => [order, words.orders[order]])}
        onChoose={(order) => onWant({ ...wanted, order })}
      />
    </div>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: [Value, string][];
  onChoose: (value: Value) => void;
}

function Select<Value extends string>({ label, value, options, onChoose }: SelectProps<Value>) {
  return (
    <label>
      <span class="unseen">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
