/** Run in a tab: what sticks out of the window, in words. What scrolls by itself, or is clipped away, may. */
export const STICKING_OUT = `(() => {
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('html, body, main');
  const isClipped = (element) => getComputedStyle(element).clipPath !== 'none';
  const isExcused = (element) => {
    for (let at = element; at; at = at.parentElement) if (isClipped(at) || (at !== element && scrolls(at))) return true;
    return false;
  };
  const scrolling = ['html', 'body', 'main']
    .map((name) => document.querySelector(name))
    .filter((element) => element && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map((element) => element.localName + ' scrolls: ' + element.scrollWidth + ' > ' + element.clientWidth);
  const { scrollHeight, clientHeight } = document.documentElement;
  // Popup and panel are as high as the window, and scroll inside: else there would be two bars beside each other.
  if (document.querySelector('.view') && scrollHeight > clientHeight + 1) scrolling.push('html scrolls down: ' + scrollHeight + ' > ' + clientHeight);
  // Groups of a drawing have no extent of their own: Firefox gives them the whole drawing's.
  const out = [...document.querySelectorAll('body :not(svg svg, svg g)')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (box.left < -1 || box.right > innerWidth + 1) && !isExcused(element);
  });
  const said = (element) => element.localName + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.slice(0, 40);
  return [...scrolling, ...out.slice(0, 8).map(said)];
})()`;
