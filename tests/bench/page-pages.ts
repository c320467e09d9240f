/** Pages for measuring: invented, the same on every run. */
import { arabicArticle } from './texts';

function page(title: string, body: string, lang = 'ar'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>body{font:17px/1.8 sans-serif;max-width:760px;margin:auto}</style></head><body>${body}</body></html>`;
}

/** Sentences in paragraphs of about four, with a site's navigation and boxes around them. Length in UTF-16 units. */
export function articlePage(length: number): string {
  const sentences = arabicArticle(length)
    .split('\n')
    .flatMap((line) => line.split(/(?<=\.) /));
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(`<p>${sentences.slice(i, i + 3).join(' ')}</p>`);
  const links = Array.from(
    { length: 60 },
    (_, i) => `<li><a href="/story/${i}">عنوان قصير رقم ${i} من الأخبار</a></li>`,
  ).join('');
  const nav = `<header><nav><ul>${links}</ul></nav></header>`;
  const related = `<aside class="related"><h3>اقرأ أيضا</h3><ul>${links}</ul></aside>`;
  return page(
    'مقال للقياس',
    `${nav}<main><article><h1>البلدات الساحلية تستعد لموسم الأمطار</h1>${paragraphs.join('\n')}</article></main>${related}<footer>${links}</footer>`,
  );
}

/** 36,000 elements and no article: what a gate must be quick on. */
export function crowdedPage(): string {
  const card = (i: number) =>
    `<div class="c"><a href="/p/${i}"><span>Item ${i}</span><b>new</b></a><i>${i * 3} left</i></div>`;
  return page('Shop', `<main>${Array.from({ length: 7200 }, (_, i) => card(i)).join('')}</main>`, 'en');
}

/** An Arabic home page of that size: headlines, no article. */
export function crowdedHome(): string {
  const card = (i: number) =>
    `<div class="c"><a href="/p/${i}"><span>عنوان قصير</span><b>جديد</b></a><i>${i}</i></div>`;
  return page('الرئيسية', `<main>${Array.from({ length: 7200 }, (_, i) => card(i)).join('')}</main>`);
}

/** Plain paragraphs without a single mark, for marking words by the thousand. */
export function wordsPage(): string {
  const line =
    'وتشهد المدينة منذ أيام حركة كثيفة في شوارعها القديمة مع اقتراب موسم الأعياد وتزدحم أسواقها بالناس من البلدات المجاورة كل مساء';
  return page('كلمات', Array.from({ length: 200 }, (_, i) => `<p>${i} ${line} ${line}</p>`).join('\n'));
}
