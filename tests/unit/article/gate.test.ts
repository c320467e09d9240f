import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/article';
import { domTree } from '../../../src/article/dom-tree';
import { type Gate, gate } from '../../../src/article/gate';
import { htmlTree, parseHtml } from '../../../src/cli/html-tree';
import { fixturePages, openPage } from './pages';

const gateOf = (html: string, path?: string): Gate => {
  const { window } = openPage(html);
  return gate(domTree(window), window.document, path);
};
const found = (html: string) => findArticle(htmlTree(), parseHtml(html)) !== null;

describe('gate lets articles in', () => {
  it.each(fixturePages)('$name', ({ html }) => expect(gateOf(html)).toBe('article'));
  it.each(fixturePages)('$name, read by the command line', ({ html }) =>
    expect(gate(htmlTree(), parseHtml(html))).toBe('article'),
  );
});

const ARABIC = [
  'قالت وزارة الصحة إن عدد المستشفيات التي عادت إلى العمل بلغ سبعة، وإن فرقها وصلت إلى القرى البعيدة.',
  'وأضافت في بيان أن الأدوية متوفرة في معظم المراكز، غير أن نقابة الأطباء تحدثت عن نقص في بعضها.',
  'وبحسب مصادر محلية فإن الطريق بين المدينتين ما زال مغلقا أمام الشاحنات التي تنقل المساعدات.',
];
const PERSIAN = [
  'وزارت بهداشت اعلام کرد که هفت بیمارستان در استان‌های جنوبی کشور دوباره آغاز به کار کرده‌اند و پزشکان به روستاها رفته‌اند.',
  'به گفته سخنگوی این وزارتخانه، داروهای مورد نیاز در بیشتر مراکز درمانی موجود است اما برخی از آنها کمیاب شده است.',
  'منابع محلی می‌گویند که جاده میان دو شهر همچنان بر روی کامیون‌های حامل کمک‌ها بسته است و راه دیگری نیز وجود ندارد.',
];
const PERSIAN_ARABIC_KEYBOARD = PERSIAN.map((text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك'));
const URDU = [
  'وزارت صحت نے اعلان کیا ہے کہ جنوبی صوبوں کے سات ہسپتالوں نے دوبارہ کام شروع کر دیا ہے اور ڈاکٹر دیہات میں پہنچ گئے ہیں۔',
  'ترجمان کے مطابق زیادہ تر مراکز میں ادویات موجود ہیں لیکن ڈاکٹروں کی تنظیم نے کچھ دواؤں کی کمی کا ذکر کیا ہے۔',
  'مقامی ذرائع کا کہنا ہے کہ دونوں شہروں کے درمیان سڑک امدادی ٹرکوں کے لیے اب بھی بند ہے اور کوئی دوسرا راستہ نہیں۔',
];
const SORANI = [
  'وەزارەتی تەندروستی رایگەیاند کە حەوت نەخۆشخانە لە پارێزگاکانی باشوور دەستیان بە کارکردن کردووەتەوە و پزیشکەکان گەیشتوونەتە گوندەکان.',
  'وتەبێژی وەزارەت دەڵێت دەرمان لە زۆربەی بنکەکاندا هەیە بەڵام سەندیکای پزیشکان باس لە کەمی هەندێکیان دەکات.',
  'سەرچاوە خۆجێییەکان دەڵێن ڕێگای نێوان هەردوو شارەکە هێشتا لەبەردەم بارهەڵگرەکاندا داخراوە و ڕێگایەکی تر نییە.',
];
const PASHTO = [
  'د روغتیا وزارت وايي چې په سویلي ولایتونو کې اوو روغتونونو بېرته کار پیل کړی دی او ډاکټران لرې کلیو ته رسېدلي دي.',
  'د وزارت ویاند وویل چې درمل په ډېرو مرکزونو کې شته خو د ډاکټرانو ټولنې د ځینو درملو د کموالي خبره کړې ده.',
  'ځايي سرچینې وايي چې د دوو ښارونو ترمنځ لاره لا هم د مرستو لاریو پر مخ بنده ده او بله لاره نشته چې پرې لاړ شي.',
];
const ENGLISH = [
  'The health ministry said that seven hospitals had gone back to work and that its teams had reached remote villages in the south.',
  'It added in a statement that medicine was available in most centres, while the doctors union spoke of shortages of some drugs.',
  'Local sources said the road between the two cities was still closed to lorries carrying aid and that no other way was open.',
];

const story = (paragraphs: readonly string[], lang = 'ar') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>x</title><meta property="og:type" content="article"></head><body><main><article><h1>${paragraphs[0]?.slice(0, 40)}</h1>${[...paragraphs, ...paragraphs].map((p) => `<p>${p}</p>`).join('')}</article></main></body></html>`;

describe('gate by language', () => {
  const cases: readonly (readonly [string, readonly string[], Gate])[] = [
    ['Arabic', ARABIC, 'article'],
    ['Arabic typed with Persian ی and ک', ARABIC.map((t) => t.replace(/ي/g, 'ی').replace(/ك/g, 'ک')), 'article'],
    ['Arabic without hamza', ARABIC.map((t) => t.replace(/[أإ]/g, 'ا')), 'article'],
    ['Persian', PERSIAN, 'not-arabic'],
    ['Persian typed with Arabic ي and ك', PERSIAN_ARABIC_KEYBOARD, 'not-arabic'],
    ['Urdu', URDU, 'not-arabic'],
    ['Sorani Kurdish', SORANI, 'not-arabic'],
    ['Pashto', PASHTO, 'not-arabic'],
    ['English', ENGLISH, 'not-arabic'],
    ['English with an Arabic quotation', [...ENGLISH, ...ENGLISH, ARABIC[0] ?? ''], 'not-arabic'],
  ];
  it.each(cases)('%s', (_, paragraphs, expected) => expect(gateOf(story(paragraphs))).toBe(expected));

  it('goes by the letters, not by the lang attribute', () => {
    expect(gateOf(story(ARABIC, 'en'))).toBe('article');
    expect(gateOf(story(PERSIAN, 'ar'))).toBe('not-arabic');
  });
});

const TITLES = [
  'وزير الطاقة يعلن خطة جديدة',
  'توقيف ثلاثة مهربين على الحدود',
  'مصادر: تغيير وزاري خلال أيام',
  'افتتاح جسر البحيرة بعد عامين',
  'مسؤول: لا صحة لأنباء الإغلاق',
  'فيلم قصير يفوز بجائزة المهرجان',
  'الأمم المتحدة تحذر من نقص المساعدات',
  'البنك المركزي يثبت سعر الفائدة',
];
const cards = (inner: (title: string, i: number) => string) => [...TITLES, ...TITLES].map(inner).join('');
const excerpt = (i: number) => ARABIC[i % 3] ?? '';
const doc = (body: string, head = '', attributes = '') =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>أخبار</title>${head}</head><body${attributes}>${body}</body></html>`;

describe('gate and finder keep out what is no article', () => {
  const pages: Record<string, string> = {
    'a front page of cards': doc(
      `<main>${cards((t, i) => `<article><h3><a href="/${i}">${t}</a></h3><p>${excerpt(i)}</p></article>`)}</main>`,
    ),
    'a front page of headlines': doc(`<main>${cards((t, i) => `<div><a href="/${i}">${t}</a></div>`)}</main>`),
    'a front page that links whole cards': doc(
      `<main>${cards((t, i) => `<a href="/${i}"><h3>${t}</h3><p>${excerpt(i)}</p></a>`)}</main>`,
    ),
    'a category with flat titles and first lines': doc(
      `<div id="list">${cards((t, i) => `<h2><a href="/${i}">${t}</a></h2><p>${excerpt(i)}</p>`)}</div>`,
    ),
    'an archive that calls itself an article': doc(
      `<main>${cards((t, i) => `<article><h2><a href="/${i}">${t}</a></h2><p>${excerpt(i)}</p></article>`)}</main>`,
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"CollectionPage"}</script>',
      ' class="rtl archive category"',
    ),
    'search results': doc(
      `<h1>نتائج البحث عن: الصحة</h1><ol class="search-results">${cards((t, i) => `<li><a href="/${i}">${t}</a><div class="snippet">${excerpt(i)}</div></li>`)}</ol>`,
    ),
    'a product': doc(
      `<div class="product"><h1>هاتف ذكي بشاشة كبيرة</h1><p>${ARABIC[0]}</p><p>${ARABIC[1]}</p><button>أضف إلى السلة</button></div>`,
      '<meta property="og:type" content="product">',
    ),
    'a forum thread': doc(
      `<div id="forum">${cards((_, i) => `<div class="postbit"><div class="author">عضو ${i}</div><div class="content"><p>${excerpt(i)}</p><p>${excerpt(i + 1)}</p></div></div>`)}</div>`,
      '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
    ),
    'a page of links and forms': doc(
      `<form><label>الاسم الكامل</label><input></form><ul>${cards((t) => `<li><a href="/">${t}</a></li>`)}</ul>`,
    ),
    'an empty page': doc(''),
    'a page of only quotation marks': doc(`<p>${'«»"“”'.repeat(400)}</p>`),
  };
  it.each(Object.entries(pages))('%s: gate', (_, html) => expect(gateOf(html)).not.toBe('article'));
  it.each(Object.entries(pages))('%s: finder', (_, html) => expect(found(html)).toBe(false));

  it('a list of stories is no article even where the reader asks', () => {
    for (const name of [
      'a front page of cards',
      'a front page of headlines',
      'a category with flat titles and first lines',
    ]) {
      expect(findArticle(htmlTree(), parseHtml(pages[name] ?? ''), { lenient: true })).toBeNull();
    }
  });

  it('asks more of a page at the root of its site', () => {
    expect(gateOf(story(ARABIC).replace('content="article"', 'content="website"'), '/')).toBe('no-article');
    expect(gateOf(story(ARABIC), '/politics/2024/story')).toBe('article');
  });
});

const NEGATIVE = new URL('../../pages/negative/', import.meta.url);

describe.skipIf(!existsSync(NEGATIVE))('gate on the negative pages', () => {
  const files = existsSync(NEGATIVE) ? readdirSync(NEGATIVE).filter((file) => file.endsWith('.html')) : [];
  it.each(files)('%s', (file) => expect(gateOf(readFileSync(new URL(file, NEGATIVE), 'utf8'))).not.toBe('article'));
});
