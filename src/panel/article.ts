import { outletAt } from '../catalogue/details';
import type { Article } from '../exports/article';
import { bare } from '../ui/components/article-heading';
import type { ArticleReport } from './model';

/** A page's report as the exports take it. `exportedAt` in ISO 8601. */
export function articleOf(report: ArticleReport, exportedAt: string): Article {
  const { url: address, title, host, text, analysis } = report;
  const outlet = outletAt(address)?.name;
  const facts = { address, title, host: bare(host), exportedAt };
  return { page: outlet === undefined ? facts : { ...facts, outlet }, text, analysis };
}
