import { defineBackground } from 'wxt/utils/define-background';

/**
 * Opens the first-run page, once and by the installation only. Nothing else ever runs in the background. Both browsers know
 * `chrome`: what makes them alike would be nine tenths of this script.
 */
export default defineBackground(() => {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void chrome.tabs.create({ url: '/welcome.html' });
  });
});
