/** A page and its popup as pictures: `tsx tests/browser/look.ts chromium|firefox ADDRESS page.png popup.png`. */

import { type BrowserName, launch } from './harness';
import { ARTICLE } from './sites';
import { until } from './until';

const [name = 'chromium', address = ARTICLE, pageFile = 'page.png', popupFile = 'popup.png'] = process.argv.slice(2);
const session = await launch(name === 'firefox' ? 'firefox' : ('chromium' satisfies BrowserName), {
  dark: process.env.DARK === '1',
});
try {
  const page = await session.open(address);
  const marks = await until(
    async () => {
      const found = await session.marks(page);
      return Object.keys(found).length > 0 && found;
    },
    'marks',
    5000,
  ).catch(() => ({}));
  console.log(marks);
  const popup = await session.openPopup(page);
  await until(() => popup.evaluate(() => document.body.textContent.trim() !== ''), 'words in the popup', 5000).catch(
    console.error,
  );
  console.log(await popup.text('body'));
  await popup.screenshot(popupFile);
  await popup.close();
  await page.screenshot({ path: pageFile as `${string}.png`, fullPage: true });
} finally {
  await session.close();
}
