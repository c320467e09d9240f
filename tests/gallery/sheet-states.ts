import { sheetOf } from '../../src/exports/sheet';
import { articleOf } from '../../src/panel/article';
import type { ArticleReport } from '../../src/panel/model';
import type { SheetState } from '../../src/panel/sheet-screen';
import { articleReport, withoutAttributions } from './article';

const of = (report: ArticleReport): SheetState => ({
  is: 'sheet',
  sheet: sheetOf(articleOf(report, '2026-11-25T10:00:00.000Z')),
});

/** Every state of the print sheet. */
export const sheetStates: Readonly<Record<string, SheetState>> = {
  sheet: of(articleReport),
  partial: of({
    ...articleReport,
    analysis: { ...articleReport.analysis, partial: { analysed: 200_000, total: 320_000 } },
  }),
  empty: of(withoutAttributions),
  gone: { is: 'gone' },
  waiting: { is: 'waiting' },
};
