/** A page whose list of posts lives, as the lists of both sites do. */
import type { ServedPage } from './site.ts';

/**
 * Run in the page's own world, on the page of many-posts.ts: takes all posts out of the list, and gives `feed`, which
 * puts them in again. `show` does it as a virtualised list does, `recycle` in the elements that are there.
 */
export const LIVE_LIST = `(() => {
  const list = document.querySelector('.updates__list');
  const posts = [...list.children];
  const card = (item) => item.querySelector('article');
  globalThis.feed = {
    show: (from, to) => list.replaceChildren(...posts.slice(from, to)),
    add: () => list.append(posts[list.children.length]),
    recycle: (from) => [...list.children].forEach((item, index) => {
      const [old, next] = [card(item), card(posts[from + index].cloneNode(true))];
      for (const name of next.getAttributeNames()) old.setAttribute(name, next.getAttribute(name));
      old.replaceChildren(...next.childNodes);
    }),
    react: (place, number) => {
      const link = card(posts[place]).querySelector('[data-num-reactions]');
      link.setAttribute('data-num-reactions', number);
      link.lastElementChild.textContent = number;
    },
  };
  list.replaceChildren();
})()`;

const HOUR_OF_IDS = 3_600_000n << 22n;

/** The same page as of another company, whose posts are each an hour younger. */
export function ofAnotherCompany(html: string, names: [from: string, to: string][]): string {
  const renamed = names.reduce((text, [from, to]) => text.replaceAll(from, to), html);
  return renamed.replace(/(?<!\d)[67]\d{18}(?!\d)/g, (id) => String(BigInt(id) + HOUR_OF_IDS));
}

/** Run in the page's own world: makes the served page of the document, without loading it. Scripts in it stay asleep. */
export function turnInto({ html }: ServedPage): string {
  return `(() => {
    const made = new DOMParser().parseFromString(${JSON.stringify(String(html))}, 'text/html');
    document.head.replaceChildren(...made.head.childNodes);
    document.body.replaceChildren(...made.body.childNodes);
  })()`;
}
