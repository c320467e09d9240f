import { SIGN_WORDS } from './sign-words';

/**
 * What class names, ids and roles say about a box, as bits. A sign is a hint: a box that holds most of the page's prose
 * is never left out for its name (`<body class="sidebar-left">`).
 */
export const SIGN = {
  foreign: 1,
  reply: 2,
  body: 4,
  title: 8,
  lede: 16,
  caption: 32,
  about: 64,
  hidden: 128,
  list: 256,
  none: 512,
} as const;

const NAMES = ['foreign', 'reply', 'list', 'body', 'title', 'lede', 'caption', 'about', 'hidden', 'none'] as const;

type Table = ReadonlyMap<string, number>;
let tables: { readonly part: Table; readonly whole: Table } | null = null;

function readTables(): { readonly part: Table; readonly whole: Table } {
  const part = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const sign of NAMES) {
    const bit = SIGN[sign];
    for (const word of SIGN_WORDS[sign].split(/\s+/)) {
      if (word === '') continue;
      const table = word.startsWith('=') ? whole : part;
      const key = word.startsWith('=') ? word.slice(1) : word;
      table.set(key, (table.get(key) ?? 0) | bit);
    }
  }
  return { part, whole };
}

/** Longest sign word in dash-parted words. */
const LONGEST = 3;

function signsOfClass(name: string): number {
  tables ??= readTables();
  let signs = tables.whole.get(name) ?? 0;
  if (signs & SIGN.none) return 0;
  const words = name.split('-', 12);
  for (let i = 0; i < words.length; i++) {
    let key = words[i] ?? '';
    signs |= tables.part.get(key) ?? 0;
    for (let j = i + 1; j < words.length && j < i + LONGEST; j++) {
      key += `-${words[j]}`;
      signs |= tables.part.get(key) ?? 0;
    }
  }
  return signs;
}

/** `hidden md:block`, `d-none d-md-block`: hidden on narrow screens only. */
const SHOWN_AGAIN =
  /(?:^|\s)(?:[a-z]+:(?:block|flex|grid|inline|inline-block)|d-[a-z]{2}-(?:block|flex|grid|inline))(?=\s|$)/;

/** Lower case, words parted by single dashes. */
function nameOf(raw: string): string {
  let name = raw;
  const lower = raw.toLowerCase();
  if (lower !== raw) name = raw.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return name.includes('_') || name.includes('--') ? name.replace(/[_-]+/g, '-') : name;
}

function read(names: string): number {
  let signs = 0;
  for (const raw of names.replace(/[\t\n\f\r]/g, ' ').split(' ', 40))
    if (raw !== '') signs |= signsOfClass(nameOf(raw));
  return signs & SIGN.hidden && SHOWN_AGAIN.test(names) ? signs & ~SIGN.hidden : signs;
}

const known = new Map<string, number>();
const KNOWN_LIMIT = 2000;

/** Signs of an element's class and id, as bits of `SIGN`. */
export function signsOf(className: string | null, id: string | null): number {
  const names = id ? `${className ?? ''} ${id}` : (className ?? '');
  if (names === '') return 0;
  let signs = known.get(names);
  if (signs === undefined) {
    signs = read(names.slice(0, 1000));
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(names, signs);
  }
  return signs;
}

const FOREIGN_ROLES = new Set([
  'alert',
  'alertdialog',
  'banner',
  'button',
  'complementary',
  'contentinfo',
  'dialog',
  'form',
  'log',
  'marquee',
  'menu',
  'menubar',
  'navigation',
  'search',
  'searchbox',
  'status',
  'tablist',
  'toolbar',
  'tooltip',
]);

/** True for ARIA roles that are never part of an article. */
export function isForeignRole(role: string): boolean {
  return FOREIGN_ROLES.has(role);
}

const STYLE_HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const STYLE_BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
/** Names one of the two properties; spares most style attributes the slower look. */
const STYLE_NAMES = /display|visibility/i;

export function hidesByStyle(style: string): boolean {
  return STYLE_NAMES.test(style) && STYLE_HIDDEN.test(style);
}

export function blockByStyle(style: string): boolean {
  return STYLE_NAMES.test(style) && STYLE_BLOCK.test(style);
}
