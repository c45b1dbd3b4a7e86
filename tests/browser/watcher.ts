/** What a suspicious page could do to find out that it is read. It runs in the page's own world, before the click. */

/** Starts to watch. Whatever is seen is kept, in words, for `SEEN`. */
export const WATCH = `(() => {
  const seen = (globalThis.rollcallWatcher = []);
  new MutationObserver((changes) => seen.push(...changes.map((change) => 'mutation: ' + change.type)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['message', 'copy', 'selectionchange', 'scroll', 'focusin', 'click', 'pointermove', 'securitypolicyviolation', 'error', 'unhandledrejection'])
    addEventListener(type, () => seen.push('event: ' + type), true);
  const spy = (owner, label, names) => {
    for (const name of names) {
      const own = owner[name];
      if (typeof own !== 'function') continue;
      owner[name] = function (...given) { seen.push('call: ' + label + '.' + name); return Reflect.apply(own, this, given); };
    }
  };
  spy(EventTarget.prototype, 'EventTarget', ['dispatchEvent', 'addEventListener']);
  spy(Node.prototype, 'Node', ['cloneNode', 'appendChild', 'insertBefore', 'removeChild', 'contains']);
  spy(Element.prototype, 'Element', ['querySelector', 'querySelectorAll', 'getAttribute', 'matches', 'closest', 'scrollIntoView', 'getBoundingClientRect', 'setAttribute']);
  spy(HTMLElement.prototype, 'HTMLElement', ['click', 'focus']);
  spy(Document.prototype, 'Document', ['querySelector', 'querySelectorAll', 'getElementById', 'createElement', 'createTreeWalker', 'evaluate']);
  spy(globalThis, 'window', ['getComputedStyle', 'postMessage', 'scrollTo', 'fetch']);
  spy(XMLHttpRequest.prototype, 'XMLHttpRequest', ['open']);
  spy(JSON, 'JSON', ['parse']);
})()`;

/** All that was seen since, as a list of words. */
export const SEEN = 'globalThis.rollcallWatcher';

/** The names of all that stands on the page's global object, its document and its first element. */
export const GLOBALS = `[globalThis, document, document.documentElement].map((owner) =>
  // Sorted, since Firefox defines its own classes when they are first asked for, by whomever.
  Object.getOwnPropertyNames(owner).sort())`;
