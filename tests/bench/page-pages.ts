/** Pages for measuring: invented, the same on every run. */
import { arabicArticle } from './texts';

function page(title: string, body: string, lang = 'ar'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>body{font:17px/1.8 sans-serif;max-width:760px;margin:auto}</style></head><body>${body}</body></html>`;
}

/**
 * An article as a news site prints it: about 2,000 elements, most of them navigation, boxes of other stories and buttons.
 * Length in UTF-16 units.
 */
export function articlePage(length: number): string {
  const sentences = arabicArticle(length)
    .split('\n')
    .flatMap((line) => line.split(/(?<=\.) /));
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(`<p>${sentences.slice(i, i + 3).join(' ')}</p>`);
  const link = (i: number) => `<li class="menu-item"><a href="/section/${i}"><span>قسم رقم ${i}</span></a></li>`;
  const nav = `<header class="site"><nav><ul>${repeat(60, link)}</ul></nav></header>`;
  const story = (i: number) =>
    `<li class="post"><a href="/story/${i}"><img alt=""><h4>عنوان قصير لخبر آخر رقم ${i}</h4></a><div class="meta"><time>أمس</time><span class="views">${i}</span></div></li>`;
  const box = (title: string, count: number) =>
    `<section class="widget"><h3>${title}</h3><ul>${repeat(count, story)}</ul></section>`;
  const share = `<div class="share">${repeat(8, (i) => `<button><i class="icon-${i}"></i><span>مشاركة</span></button>`)}</div>`;
  const sidebar = `<aside class="sidebar">${box('الأكثر قراءة', 50)}${box('آخر الأخبار', 60)}</aside>`;
  const main = `<main><article><h1>البلدات الساحلية تستعد لموسم الأمطار</h1>${share}${paragraphs.join('\n')}${share}</article>${box('اقرأ أيضا', 50)}</main>`;
  return page('مقال للقياس', `${nav}${main}${sidebar}<footer><ul>${repeat(60, link)}</ul></footer>`);
}

function repeat(count: number, one: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => one(i)).join('');
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
