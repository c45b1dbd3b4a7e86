/**
 * The one Trusted Types policy of the extension's pages, which allow no other (`wxt.config.ts`). Who brings saved pages in
 * makes it, with the first of them: for the parser's input, of which comes a document without a window, and for the
 * addresses of our own scripts: the words, and the readers.
 */

/** As a browser gives it; what it makes is taken where a text is. */
interface OwnPolicy {
  createHTML(html: string): unknown;
  createScriptURL(script: string): unknown;
}

interface Rules {
  createHTML: (html: string) => string;
  createScriptURL: (script: string) => string;
}

/** Only files of the package itself, and of these the words and what reads. */
const OURS = /^(?:words\/[\w-]{2,12}|core|facebook-data|reader-(?:linkedin|facebook))$/;

const RULES: Rules = {
  createHTML: (html) => html,
  createScriptURL: (script) => `/${OURS.test(script) ? script : ''}.js`,
};

let policy: OwnPolicy | null = null;

/** Made once a page. A browser without Trusted Types takes the texts themselves. */
export function ownPolicy(): OwnPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): OwnPolicy } };
  policy ??= trustedTypes?.createPolicy('rollcall-saved-page', RULES) ?? RULES;
  return policy;
}
