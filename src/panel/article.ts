import type { Article } from '../exports/article';
import type { ArticleReport } from './model';

/** A page's report as the exports take it. `exportedAt` in ISO 8601. */
export function articleOf(report: ArticleReport, exportedAt: string): Article {
  const { url: address, title, host, text, analysis } = report;
  return { page: { address, title, host: host.replace(/^www\./, ''), exportedAt }, text, analysis };
}
