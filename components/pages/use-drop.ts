import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { droppedFiles } from '../../lib/bring/dropped.ts';

/** Takes files that are dropped anywhere on the view. @returns whether some are held over it */
export function useDrop(around: RefObject<HTMLElement | null>, take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const element = around.current;
    if (element === null) return;
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!element.contains(event.relatedTarget as Node | null)) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isFiles(event) || event.dataTransfer === null) return;
      // The browser would open the file in place of this tab.
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => taking.current(files));
    };
    element.addEventListener('dragover', onOver);
    element.addEventListener('dragleave', onLeave);
    element.addEventListener('drop', onDrop);
    return () => {
      element.removeEventListener('dragover', onOver);
      element.removeEventListener('dragleave', onLeave);
      element.removeEventListener('drop', onDrop);
    };
  }, [around]);
  return over;
}
