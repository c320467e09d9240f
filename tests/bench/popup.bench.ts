import { browserNames, launch } from '../browser/harness';
import { ARTICLE } from '../browser/sites';
import { until } from '../browser/until';
import { popupOver } from '../e2e/popup-kit';
import { median } from './clock';
import type { Row } from './row';

/** The popup's row of ARCHITECTURE.md's budgets: the real popup over an analysed article, the background asleep. */
export async function rows(): Promise<Row[]> {
  const all: Row[] = [];
  for (const name of browserNames) {
    const session = await launch(name);
    try {
      const page = await session.open(ARTICLE);
      await until(async () => Object.keys(await session.marks(page)).length > 0, 'marks');
      const times: number[] = [];
      for (let round = 0; round < 9; round++) {
        await session.stopBackground();
        const popup = await popupOver(session, page);
        times.push(await popup.evaluate(() => window.performance.getEntriesByName('list')[0]?.startTime ?? Infinity));
        await popup.close();
      }
      all.push({
        name: `${name}: popup, document’s start to its list`,
        measured: median(times),
        unit: 'ms',
        limit: 100,
      });
    } finally {
      await session.close();
    }
  }
  return all;
}
