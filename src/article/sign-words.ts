/**
 * Names that the common themes give to parts of a page (class and id), each a run of whole dash-parted words: `post-tags`
 * stands for "post-tags", "td-post-tags" and "post-tags-modern", `tags` for all of these. Lower case, `_` and camelCase
 * as dashes. `=name` stands for the whole class only.
 */
export const SIGN_WORDS = {
  /** Related stories, sharing, advertisements, sign-up boxes, frames of the page. */
  foreign: `
    related relatedposts relatednews recommended recommendation recommendations suggested suggestions read-also readalso
    also-read see-also read-more readmore read-next more-news more-stories more-from more-on more-articles
    share shares sharing sharebar sharedaddy social socials addthis a2a sharethis newsletter subscribe subscription signup
    sign-up mailchimp mc4wp breadcrumb breadcrumbs crumbs tags tagcloud taglist tag-links keywords
    author-box about-author author-bio author-info authorinfo author-card bio
    ticker newsticker breaking marquee urgent sidebar side-bar =widget =sidebar-widget widget-area
    advert adverts advertisement advertising ads ad adsbygoogle adslot dfp banner banners sponsor sponsored promo promos
    promoted promotion outbrain taboola mgid cookie cookies consent gdpr popup popover modal overlay toast login register
    poll polls survey vote rating ratings most-read mostread most-viewed popular trending latest pagination paging pager
    nav navbar navigation menu footer site-header masthead topbar top-bar toolbar tools print-btn print-link skip-link
    copyright copyrights shortlink short-link prev-next next-prev post-nav app-download download-app follow follow-us
    followus telegram whatsapp google-news reactions emoji toc table-of-contents stream-item td-a-rec source-tags
    audio-player text-to-speech listen playlist font-size font-resizer go-to-top back-to-top search-box searchform
    search-form site-search weather currency-rates live-scores donate donation feedback report-error editors-picks
    editor-picks product-price add-to-cart
  `,
  /** Readers' comments. */
  reply: `
    comments =comment comment-list commentlist comments-area comment-respond comment-form disqus fb-comments =respond
    replies viafoura coral-talk spot-im
  `,
  /** Pages made of readers' texts, of products, of others' titles; for the gate only. */
  list: `
    forum forums phpbb vbulletin xenforo mybb smf postbit thread viewtopic discourse search-results single-product
    =woocommerce-page
  `,
  /** The article's own text. */
  body: `
    articlebody article-body article-content article-text entry-content post-content postbody post-body td-post-content
    story-body story-content story-text node-content field-name-body news-body news-content news-text news-details
    details-text newsdetail article-details content-body single-content theme-post-content rich-text the-content
  `,
  title: 'entry-title post-title article-title news-title story-title headline page-title =title',
  lede: `
    =lead lede leads article-lead post-lead excerpt summary =subtitle sub-title article-subtitle standfirst
    sapo intro introduction =deck =dek =abstract chapo spot-text
  `,
  caption: `
    img-desc pic-desc picture-desc img-title photo-desc
    caption captions wp-caption-text figcaption imgcaption image-desc
  `,
  /** Date, byline, category, counters. */
  about: `
    meta byline by-line dateline =date =dates datetime post-date publish-date published updated =time timestamp time-stamp
    timeago =ago posted-on =author =authors author-name post-author writer =views view-count reading-time read-time
    =category =categories cat-links post-cat kicker section-name post-category news-date news-info article-info post-info
    =counter strytmstmp
  `,
  /** Not shown, or shown to subscribers only. */
  hidden: `
    =hidden =hide =d-none =sr-only =screen-reader-text =screen-reader-only =visually-hidden =visuallyhidden =is-hidden
    =u-hidden =invisible =element-invisible =offscreen =noscript =amp-access-hide =paywall =paywalled =paywall-content
    =premium-content =premium-only =locked-content =subscriber-only =subscribers-only =print-only =only-print =visible-print
  `,
  /** Takes a sign word back: the name says something of the page, not of the box. */
  none: '=no-comments =comments-open =comments-closed =has-comments =comment-count =has-sidebar =with-sidebar =no-sidebar =has-ads',
} as const;
