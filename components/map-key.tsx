import type { NumberLabel } from '../lib/view/map-labels.ts';
import type { Layout } from './map-drawing.tsx';

/** Which page each number on the map stands for; nothing where every name found its place. */
export function MapKey({ width, numbers }: { width: Layout['width']; numbers: readonly NumberLabel[] }) {
  if (numbers.length === 0) return null;
  return (
    <ol class={`key ${width}`}>
      {numbers.map(({ text, name, box }) => (
        <li key={text} class={box.page.subject ? 'subject' : undefined}>
          <span>{text}</span> <bdi>{name}</bdi>
        </li>
      ))}
    </ol>
  );
}
