/** Which of the two browsers this is, for what their windows call things: told by the extension's own address. */
export const browserName = (): 'chrome' | 'firefox' => (location.protocol === 'moz-extension:' ? 'firefox' : 'chrome');
