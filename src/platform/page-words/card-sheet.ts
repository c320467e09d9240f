/**
 * Style sheet of the page layer's shadow root, but for its colours, which follow the page (`page/card-style`). It comes
 * with the texts, so that no page carries it that opens no card. `:host` says everything with `!important`: there the
 * inside wins over the page's rules, whatever they say. Sizes in CSS pixels, because the page may have set `rem` to
 * anything.
 */
export const CARD_SHEET = `:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;inline-size:0!important;
block-size:0!important;overflow:visible!important;display:block!important;visibility:visible!important}
.anchor{position:absolute;anchor-name:--mark;pointer-events:none}
.card,.chip{box-sizing:border-box;margin:8px;padding:0;border:1px solid var(--line);border-radius:10px;background:var(--raised);color:var(--text);
font:15px/var(--leading) var(--family);text-align:start;color-scheme:var(--scheme);
box-shadow:0 1px 2px #0003,0 8px 28px #0000002e;overflow-wrap:anywhere;-webkit-text-size-adjust:none}
.card{position:fixed;inset:auto;position-anchor:--mark;position-area:block-end span-all;
inline-size:max-content;max-inline-size:min(372px,100% - 16px);max-block-size:min(480px,100vh - 16px);overflow:auto;overscroll-behavior:contain;
position-try-fallbacks:flip-block,--fit}
.card.above{position-area:block-start span-all}
@position-try --fit{max-block-size:calc(100% - 16px)}
.card:focus{outline:none}
.card:focus-visible,button:focus-visible,select:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:-2px;border-radius:6px}
header{display:flex;align-items:start;gap:8px;padding:10px 14px 6px}
h2{flex:1;display:flex;gap:8px;margin:0;font-size:15px;font-weight:700;line-height:1.5}
h2 bdi{color:var(--class,inherit)}
.sample{flex:0 0 24px;overflow:hidden;white-space:pre;direction:ltr;text-decoration:underline var(--style) 2px var(--class);text-underline-offset:-5px}
button{font:inherit;color:inherit;background:none;border:1px solid var(--edge);border-radius:7px;padding:2px 10px;min-block-size:28px;cursor:pointer}
select{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--edge);border-radius:7px;min-block-size:28px;max-inline-size:100%;padding-inline:6px}
button:hover,select:hover{background:var(--ground)}
.close{border-color:transparent;padding:0;inline-size:28px;margin:-3px;margin-inline-end:-6px;color:var(--quiet);font-size:13px}
.chain{list-style:none;margin:0;padding:2px 14px 10px}
.chain li{position:relative;padding-inline-start:22px;padding-block-end:9px}
.chain li:last-child{padding-block-end:0}
.chain li::before{content:'';position:absolute;inset-inline-start:2px;inset-block-start:8px;inline-size:7px;block-size:7px;border:2px solid var(--class,var(--edge));border-radius:50%;background:var(--raised)}
.chain li.wire::before,.chain li.named::before{background:var(--class)}
.chain li.hearsay::before,.chain li.undecided::before{border-style:dotted}
.chain li:not(:last-child)::after{content:'';position:absolute;inset-inline-start:6.5px;inset-block:19px -8px;border-inline-start:2px solid var(--line)}
.chain .page{--class:var(--edge);color:var(--quiet)}
.chain .claim{--class:var(--edge)}
.chain strong{display:block;font-weight:600;text-decoration:underline var(--style) 1.5px var(--class);text-decoration-skip-ink:none;text-underline-offset:4px;padding-block-end:2px}
.about{display:block;font-size:13px;line-height:1.5;color:var(--quiet)}
.chain .claim::before{border-radius:1px}
blockquote{margin:2px 0 0;font-size:14px;line-height:1.6}
dl{margin:0;padding:8px 14px;border-block-start:1px solid var(--line)}
dl div{padding-block:2px}
dt{font-size:13px;line-height:1.5;color:var(--quiet)}
dd{margin:0;font-size:14px;line-height:1.55}
.note,.cited{margin:0;padding:8px 14px;border-block-start:1px solid var(--line);font-size:13px;line-height:1.6}
.cited{color:var(--quiet)}
details{border-block-start:1px solid var(--line);font-size:13px}
summary{padding:8px 14px;cursor:pointer;color:var(--accent);font-weight:600}
details p{margin:0;padding:0 14px 6px;font-size:14px}
details dl{border:0;padding-block-start:0}
details dl div{display:flex;flex-wrap:wrap;gap:0 8px}
.actions{display:flex;flex-wrap:wrap;gap:8px;padding:8px 14px 12px;border-block-start:1px solid var(--line);font-size:13px}
.chip{position:fixed;inset:auto 0 16px;margin-inline:auto;inline-size:fit-content;max-inline-size:calc(100vw - 32px);padding:6px 16px;border-radius:999px;display:flex;gap:10px;align-items:center;font-size:14px}
.chip:not(:popover-open){display:none}
.chip b{font-variant-numeric:tabular-nums}
.chip .quiet{color:var(--quiet);font-size:13px}
@media (prefers-reduced-motion:no-preference){.card:popover-open{animation:in .12s ease-out}@keyframes in{from{opacity:0}}}
@media (forced-colors:active){.chain li::before{forced-color-adjust:none;border-color:CanvasText;background:Canvas}}
@media print{.card,.chip{display:none}}`;
