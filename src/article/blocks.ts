export type ArticleRole = 'title' | 'lede' | 'paragraph' | 'heading' | 'caption' | 'quote' | 'list';

export interface ArticleBlock {
  readonly text: string;
  readonly role: ArticleRole;
}
