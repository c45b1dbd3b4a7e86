/** `npm run build`: both extensions, into `.output/chrome-mv3` and `.output/firefox-mv3`. */
import { buildExtensions } from './browser/build-extensions.ts';

buildExtensions({ quiet: false });
