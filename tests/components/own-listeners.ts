/**
 * linkedom calls a listener on the element that an event is of, browsers on the one that it was added to, where Preact
 * keeps its handlers: an event that rises to an element further up would find none. Mended for one document.
 */
export function listenersOnTheirOwn(document: Document): void {
  let prototype: object = Object.getPrototypeOf(document.createElement('p'));
  while (!Object.hasOwn(prototype, 'addEventListener')) prototype = Object.getPrototypeOf(prototype);
  const target = prototype as EventTarget & { isMended?: true };
  // All documents of a test file share it.
  if (target.isMended) return;
  const { addEventListener } = target;
  target.isMended = true;
  target.addEventListener = function (this: EventTarget, type, listener, options) {
    const own = typeof listener === 'function' ? (event: Event) => listener.call(this, event) : listener;
    addEventListener.call(this, type, own, options);
  };
}
