/** A page that looks for extensions in every way that is known: it runs in its own world, before anything is clicked. */

/**
 * Starts to watch, and keeps whatever it sees, in words. Beside what changes: each kind of event that a window, a document or
 * an element knows, each function of timing, each console line, each entry of the browser's own account of the page's doings,
 * and whatever looks at an error's stack or reads a property that nobody would.
 */
export const SUSPECT = `(() => {
  const seen = (globalThis.suspicions = []);
  const note = (what) => seen.push(what);
  for (const target of [document, document.head, document.documentElement])
    new MutationObserver((changes) => changes.forEach(({ type, target }) => note('mutation: ' + type + ' of ' + target.nodeName)))
      .observe(target, { subtree: true, childList: true, attributes: true, characterData: true });
  // A person who clicks a toolbar's button takes the focus away: that much every page sees of every such click.
  // Chromium tells once how a device lies, as soon as somebody listens.
  const OF_THE_CLICK = /^(?:blur|focus|focusin|focusout|visibilitychange|pointer(?!lock|cancel)|mouse|device)/;
  const kinds = new Set(['DOMContentLoaded', 'DOMSubtreeModified', 'securitypolicyviolation']);
  for (const owner of [window, document, Document.prototype, HTMLElement.prototype, Element.prototype])
    for (const name in owner) if (name.startsWith('on')) kinds.add(name.slice(2));
  for (const kind of kinds)
    for (const target of [window, document])
      if (!OF_THE_CLICK.test(kind)) target.addEventListener(kind, () => note('event: ' + kind), true);
  const spy = (owner, label, names) => {
    for (const name of names) {
      const own = owner?.[name];
      if (typeof own !== 'function') continue;
      owner[name] = function (...given) { note('call: ' + label + '.' + name); return Reflect.apply(own, this, given); };
    }
  };
  spy(window, 'window', ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask',
    'getComputedStyle', 'matchMedia', 'postMessage', 'scrollTo', 'scrollBy', 'fetch', 'alert', 'open']);
  spy(Performance.prototype, 'performance', ['now', 'mark', 'measure', 'getEntries', 'getEntriesByType']);
  spy(Date, 'Date', ['now']);
  spy(console, 'console', Object.keys(console));
  for (const [owner, label] of [[EventTarget, 'EventTarget'], [Node, 'Node'], [Element, 'Element'], [HTMLElement, 'HTMLElement'],
    [Document, 'Document'], [CSSStyleSheet, 'CSSStyleSheet'], [XMLHttpRequest, 'XMLHttpRequest'], [MessagePort, 'MessagePort'],
    [BroadcastChannel, 'BroadcastChannel'], [Storage, 'Storage'], [Array, 'Array'], [Map, 'Map'], [RegExp, 'RegExp']])
    spy(owner.prototype, label, Object.getOwnPropertyNames(owner.prototype).filter((name) => {
      const { value } = Object.getOwnPropertyDescriptor(owner.prototype, name);
      // Whoever keeps this list uses these.
      return name !== 'constructor' && name !== 'push' && name !== 'forEach' && typeof value === 'function';
    }));
  // Chromium alone knows the first.
  Error.prepareStackTrace = (error, frames) => (note('stack'), String(error));
  Object.defineProperty(document.body, 'id', { get: () => (note('trap: id'), '') });
  // The page's own first paint is noted late.
  globalThis.entries = () => performance.getEntries().filter(({ entryType }) => entryType !== 'paint')
    .map(({ entryType, name }) => entryType + ' ' + name).sort();
})()`;

/** Waits until the page has been drawn: what it still does by itself is no sign of anybody. */
export const DRAWN = `Promise.race([
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  new Promise((done) => setTimeout(done, 1500)),
]).then(() => true)`;

/** All that was seen. */
export const SUSPICIONS = 'globalThis.suspicions';

/** What a page can list of itself: names on its globals, style sheets, what it loaded, what it stored. */
export const SELF = `(() => {
  const names = (owner) => Object.getOwnPropertyNames(owner).sort();
  return [
    ...[globalThis, document, document.documentElement, navigator, console].map(names),
    [document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size],
    [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).map(({ nodeName }) => nodeName),
    Object.entries(getComputedStyle(document.documentElement)).map(String),
    [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    performance.getEntriesByType('resource').map(({ name }) => name),
    [document.title, location.href, String(history.length), document.readyState],
  ];
})()`;

/** Tries each of these addresses in every way in which a page can load something. What answered. */
export const loadEach = (addresses: readonly string[]): string => `(async () => {
  const answered = [];
  const element = (name, at, address) => new Promise((done) => {
    const made = document.createElement(name);
    made.onload = () => (answered.push(name + ' ' + address), done());
    made.onerror = () => done();
    made[at] = address;
    if (name === 'link') made.rel = 'stylesheet';
    document.head.append(made);
    if (name === 'script') setTimeout(done, 3000);
  });
  await Promise.all(${JSON.stringify(addresses)}.map(async (address) => {
    await fetch(address).then(() => answered.push('fetch ' + address), () => {});
    await fetch(address, { mode: 'no-cors' }).then(() => answered.push('no-cors fetch ' + address), () => {});
    if (/png$/.test(address)) await element('img', 'src', address);
    if (/js$/.test(address)) await element('script', 'src', address);
    if (/css$/.test(address)) await element('link', 'href', address);
  }));
  return answered;
})()`;
