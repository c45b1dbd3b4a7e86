/** What a person chose, put where the extension keeps it, so that a test or a picture begins beyond its questions. */
import type { Settings } from '../../lib/store/settings.ts';
import type { Driver } from './driver.ts';

/** Changes settings as the options page does; every open page of the extension follows. */
export async function choose(driver: Driver, change: Partial<Settings>): Promise<void> {
  const page = await driver.openExtensionPage('options');
  await page.until(`(async () => {
    const { local } = (window.browser ?? window.chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...${JSON.stringify(change)} } });
    return true;
  })()`);
  await page.close();
}
