/** Run in a tab: what sticks out of the window at its sides, in words. What scrolls by itself, or is unseen, may. */
export const STICKING_OUT = `(() => {
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('html, body, main');
  const isExcused = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.matches('.unseen') || (at !== element && scrolls(at))) return true;
    return false;
  };
  const sideways = ['html', 'body', 'main']
    .map((name) => document.querySelector(name))
    .filter((element) => element && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map((element) => element.localName + ' scrolls: ' + element.scrollWidth + ' > ' + element.clientWidth);
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (box.left < -1 || box.right > innerWidth + 1) && !isExcused(element);
  });
  const said = (element) => element.localName + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.slice(0, 40);
  return [...sideways, ...out.slice(0, 8).map(said)];
})()`;
