/** A page that means harm: huge, deep, full of lies, with its own world's built-ins turned against whoever reads it. */

const POST_COUNT = 40;

/** Its markup. Its scripts must run, for they build what no parser would: depth and size. */
export function hostilePage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harm | LinkedIn</title>
<link rel="canonical" href="https://www.linkedin.com/company/harm"></head><body>
<form name="querySelector"><input name="getAttribute"><input name="parentElement"></form>
<form name="querySelectorAll"></form><img name="getElementById" alt=""><embed name="defaultView">
<main><section class="top-card-layout"><h1 class="top-card-layout__title">${NAME}</h1>
<h3 class="top-card-layout__first-subline">Nowhere 1e309 followers 99999999999999999999999999 followers</h3></section>
<section data-test-id="updates"><ul>${Array.from({ length: POST_COUNT }, (_, index) => post(index)).join('')}</ul></section>
</main><script>${SCRIPT}</script></body></html>`;
}

/** One megabyte, with text that turns itself around, and markup written as text. */
const NAME = `&lt;script&gt;document.title = 'owned'&lt;/script&gt;\u202eesrever\u202c${'Harm &lt;b&gt;'.repeat(100_000)}`;

const IDS = ['1'.padEnd(31, '0'), '-5', '0', '9223372036854775807', '7.4e18', '__proto__'];

function post(index: number): string {
  const id = IDS[index % IDS.length];
  return `<li><article class="main-feed-activity-card" data-activity-urn="urn:li:activity:${id}">
<a href="https://www.linkedin.com/company/harm" data-tracking-control-name="organization_guest_main-feed-card_feed-actor-name">Harm</a>
<time datetime="9999-12-31T23:59:59Z">${'9'.repeat(400)}y</time>
<p data-test-id="main-feed-activity-card__commentary">&lt;img src=x onerror=alert(1)&gt; \u202e</p>
<a data-test-id="social-actions__reactions" data-num-reactions="1e400" aria-label="-7 Reactions">∞</a>
<a data-test-id="social-actions__comments" data-num-comments="NaN">NaN comments</a></article></li>`;
}

/** Whatever the page's own world has for reading a document, turned against whoever uses it. */
export const LIES = `
  const lie = () => { throw new Error('touched'); };
  for (const prototype of [Element.prototype, Document.prototype, Node.prototype, Array.prototype, String.prototype])
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'matches', 'contains', 'map', 'filter', 'replace', 'match'])
      if (name in prototype) prototype[name] = lie;
  Object.defineProperty(Node.prototype, 'textContent', { get: lie });
  JSON.parse = JSON.stringify = lie;
  Object.prototype.toJSON = lie;
  Date.now = () => NaN;`;

const SCRIPT = `
  const grow = (count, make) => { for (let index = 0; index < count; index += 1) make(index); };
  let deepest = document.body.appendChild(document.createElement('div'));
  deepest.hidden = true;
  grow(20000, () => { deepest = deepest.appendChild(document.createElement('i')); });
  const wide = document.createElement('div');
  wide.hidden = true;
  grow(90000, (index) => { wide.appendChild(document.createElement('b')).textContent = index; });
  document.body.append(wide);
  ${LIES}`;

/** Puts thousands of nodes beside the list and takes them out again, as fast as the browser lets it. */
export const FLOOD = `(() => {
  const box = document.querySelector('.updates__list').parentElement.appendChild(document.createElement('div'));
  box.hidden = true;
  globalThis.flood = setInterval(() => {
    if (box.childNodes.length > 4000) box.replaceChildren();
    for (let index = 0; index < 500; index += 1) {
      const added = box.appendChild(document.createElement('p'));
      added.setAttribute('data-urn', 'urn:li:activity:' + index);
      added.textContent = index + ' comments';
    }
  }, 4);
})()`;

export const END_OF_FLOOD = 'clearInterval(flood)';

/** On the page of live-list.ts: the list goes and comes, faster than anybody could read it. */
export const BLINK = `globalThis.blink = setInterval(() => feed.show(0, Math.random() < 0.5 ? 0 : 8), 15)`;

export const END_OF_BLINK = `(clearInterval(blink), feed.show(0, 8))`;

/** A million nodes that nobody sees, beside the page. */
export const MILLION = `(() => {
  const thousand = document.createDocumentFragment();
  for (let index = 0; index < 500; index += 1) thousand.appendChild(document.createElement('b')).textContent = index;
  const box = document.createElement('div');
  box.hidden = true;
  for (let index = 0; index < 1000; index += 1) box.append(thousand.cloneNode(true));
  document.body.append(box);
  return document.createNodeIterator(document).root === document && box.querySelectorAll('*').length;
})()`;
