import { describe, expect, it } from 'vitest';
import { SIGN, signsOf } from '../../../src/article/signs';
import { cpuTime } from '../../cpu-time';

type Name = keyof typeof SIGN;
const named = (signs: number) => (Object.keys(SIGN) as Name[]).filter((name) => signs & SIGN[name]);

describe('signs of class names and ids', () => {
  const rows: readonly (readonly [string, readonly Name[]])[] = [
    ['related-posts', ['foreign']],
    ['relatedPosts', ['foreign']],
    ['td_block_related_posts', ['foreign']],
    ['jp-relatedposts', ['foreign']],
    ['share-buttons', ['foreign']],
    ['stream-item stream-item-above-post', ['foreign']],
    ['widget', ['foreign']],
    ['elementor-widget elementor-widget-text-editor', []],
    ['comments-area', ['reply']],
    ['comments-open', []],
    ['entry-content entry clearfix', ['body']],
    ['field field--name-body field--type-text-with-summary', ['body', 'lede']],
    ['article__body', ['body']],
    ['entry-title', ['title']],
    ['td-post-sub-title', ['lede']],
    ['wp-caption-text', ['caption']],
    ['single-post-meta post-meta clearfix', ['about']],
    ['screen-reader-text', ['hidden']],
    ['hidden md:block', []],
    ['d-none d-lg-flex', []],
    ['d-none', ['hidden']],
    ['hidden-xs', []],
    ['post-123 post type-post category-news tag-syria', []],
    ['adverb-of-place', []],
    ['has-sidebar', []],
    ['', []],
  ];
  it.each(rows)('%s: %j', (names, signs) => expect(named(signsOf(names, null))).toEqual(signs));

  it('reads the id as well', () => expect(named(signsOf(null, 'comments'))).toEqual(['reply']));
  it('is not slowed by an endless class name', () => {
    const endless = `${'a-'.repeat(200_000)} ${'related '.repeat(10_000)}`;
    expect(cpuTime(() => signsOf(endless, null))).toBeLessThan(50);
  });
});
