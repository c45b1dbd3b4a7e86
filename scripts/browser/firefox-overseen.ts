/** Firefox looked at from outside: every channel that it opens, its consoles, and the worlds in a tab. */
import type { RunInWindow } from './firefox-window.ts';
import { type Asked, notOverseen, type Overseen, type Oversight } from './overseen.ts';

/** The settings of the profile. */
export function overseenPreferences(overseen: Overseen | undefined): Record<string, unknown> {
  if (!overseen) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': overseen.proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': overseen.proxy,
    'network.proxy.allow_hijacking_localhost': true,
    // The site stands behind the proxy, under every name.
    'network.dns.localDomains': '',
    'network.socket.forcePort': '',
    // An extension that is installed for a time is taken out when Firefox ends: what it kept stays to be looked at.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

/** Begins to write down what is asked for. */
export async function oversee(run: RunInWindow): Promise<void> {
  await run(`
    window.rollcallAsked = [];
    window.rollcallObserver = {
      observe(subject) {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal } = loadInfo;
        rollcallAsked.push({ url: URI.spec, by: triggeringPrincipal.isSystemPrincipal ? '' : triggeringPrincipal.origin });
      },
    };
    Services.obs.addObserver(rollcallObserver, 'http-on-modify-request');
    window.rollcallPrinted = [];
    Services.ppmm.addMessageListener('rollcall:console', ({ data }) => rollcallPrinted.push(data));
    Services.ppmm.loadProcessScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(HEAR_CONSOLES)}), true);`);
}

/** In each process, those to come too: what a console shows is handed on, since it is forgotten with its page. */
const HEAR_CONSOLES = `
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
    const said = Array.from((event.wrappedJSObject ?? event).arguments ?? [], String);
    Services.cpmm.sendAsyncMessage('rollcall:console', said.join(' '));
  }, Services.scriptSecurityManager.getSystemPrincipal());`;

/** @param id the extension's */
export function firefoxOversight(run: RunInWindow, id: string, overseen: Overseen | undefined): Oversight {
  return {
    asked: () => (overseen ? run<Asked[]>('return window.rollcallAsked;') : notOverseen()),
    printed: () =>
      overseen
        ? run<string>(`return [...rollcallPrinted, ...Services.console.getMessageArray()].map(String).join('\\n');`)
        : notOverseen(),
    isInTab: () => run<boolean>(isInTab(id)),
  };
}

/** Firefox holds a context for each document into which it let a script of an extension. A frame script asks for it. */
const isInTab = (id: string): string => `
  const { messageManager } = window.rollcallTab.linkedBrowser;
  return await new Promise((resolve) => {
    const name = 'rollcall:' + Math.random();
    messageManager.addMessageListener(name, function heard({ data }) {
      messageManager.removeMessageListener(name, heard);
      resolve(data);
    });
    const inside = (name, id) => {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const all = (view) => [view, ...Array.from(view.frames).flatMap(all)];
      sendAsyncMessage(name, all(content).some((view) => ExtensionContent.getContextByExtensionId(id, view)));
    };
    const source = '(' + inside + ')(' + JSON.stringify(name) + ',' + JSON.stringify(${JSON.stringify(id)}) + ')';
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });`;
