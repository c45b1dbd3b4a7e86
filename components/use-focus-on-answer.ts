import { useLayoutEffect, useRef } from 'preact/hooks';

/** Once the person has answered what they were asked, the focus goes to the heading that the answer led to. */
export function useFocusOnAnswer(main: { current: HTMLElement | null }, isAsked: boolean): void {
  const was = useRef(isAsked);
  useLayoutEffect(() => {
    if (was.current && !isAsked) main.current?.querySelector<HTMLElement>('h2')?.focus();
    was.current = isAsked;
  }, [isAsked]);
}
