/**
 * What the two stores take, as their documentation says it. Lengths are in characters; where a store gives no limit, there is
 * none here.
 *
 * Chrome: developer.chrome.com/docs/webstore (manifest name and description; images; spam FAQ, 2021, read as kept in
 * GoogleChrome/developer.chrome.com), the dashboard's own counters (16,000 for the description, 1,000 for the purpose and for
 * each permission). Firefox: extensionworkshop.com ("Create an appealing listing") and MDN ("name", February 2024).
 */

export const NAME = { chrome: 75, firefox: 50 } as const;
/** Of the manifest: under the name in Chrome's store, and the summary in Firefox's unless another is given. */
export const MANIFEST_DESCRIPTION = 132;
/** Of Firefox's store. */
export const SUMMARY = 250;
/** Of Chrome's store. Firefox's says that there is no practical limit, and that nobody reads a novel. */
export const DESCRIPTION = 16_000;
/** Each answer of Chrome's privacy form: the purpose, why a permission is needed. */
export const ANSWER = 1000;
/** What Firefox's reviewer is told beside the sources. */
export const APPROVAL_NOTES = 3000;
/** "At most five instances of a keyword." */
export const TIMES_A_KEYWORD = 5;
/** "Do not repeat brand names in the description." */
export const TIMES_A_BRAND = 1;
/** Names of others, which must not stand in ours (User Agreement of LinkedIn, 8.2.7; brand rules of Meta). */
export const BRANDS = ['LinkedIn', 'Facebook', 'Meta', 'Instagram', 'Google', 'Chrome', 'Firefox', 'Mozilla'] as const;

/** Pixels. Screenshots fill their frame; none of these pictures may be transparent, but for the icon. */
export const SCREENSHOTS = { most: 5, sizes: ['1280x800', '640x400'] } as const;
export const PROMO_TILE = '440x280';
export const STORE_ICON = '128x128';
