import { type ComponentChildren, type ComponentProps, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { StripOfTime } from './strip.tsx';

export interface PointedAt {
  /** The post that is pointed at, an index into the rows of the reading; `null` for none. */
  pointed: number | null;
  onPoint: (index: number | null) => void;
}

const PointingContext = createContext<PointedAt>({ pointed: null, onPoint: () => {} });

export const usePointing = (): PointedAt => useContext(PointingContext);

/** The strip and the list within point at the same post. What stands between them is not drawn again for it. */
export function Pointing({ children }: { children: ComponentChildren }) {
  const [pointed, onPoint] = useState<number | null>(null);
  const at = useMemo(() => ({ pointed, onPoint }), [pointed]);
  return (
    <PointingContext.Provider value={at}>
      <div class="with-posts">{children}</div>
    </PointingContext.Provider>
  );
}

/** The strip, pointing where the list beside it points; alone where there is none. */
export function PointedStrip(props: Omit<ComponentProps<typeof StripOfTime>, 'pointed' | 'onPoint'>) {
  return <StripOfTime {...props} {...usePointing()} />;
}
