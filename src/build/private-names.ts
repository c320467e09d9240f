/**
 * Properties of the engine's own records (tokens, words, phrases, drafts, speakers): the bundle gives them short names. The
 * content script never sends or stores them, and only the engine asks for them, never by a computed name.
 */
export const PRIVATE_NAMES: readonly string[] = [
  'addOffices',
  'anaphor',
  'anaphoric',
  'anchored',
  'apposed',
  'attached',
  'byDescription',
  'conjoined',
  'cueEnd',
  'cueFirst',
  'cueFrom',
  'defective',
  'definite',
  'demonstrative',
  'described',
  'draft',
  'drafts',
  'flags',
  'folded',
  'gender',
  'headIndex',
  'imperfectFinal',
  'infix',
  'lastNames',
  'lemma',
  'letter',
  'nested',
  'opens',
  'partner',
  'perfectFinal',
  'placesOf',
  'pointsBack',
  'pronoun',
  'proper',
  'qualified',
  'quantified',
  'readings',
  'roles',
  'sentences',
  'silent',
  'speaker',
  'speech',
  'subjectOf',
  'tokens',
  'transitive',
  'turns',
  'withoutTopic',
];

/**
 * Likewise, but also of the article finder's and the page layer's own objects: never in quotation marks anywhere, so that
 * nothing asks for them by a computed name, and no property of the page's objects that the content script asks for.
 */
export const SHARED_NAMES: readonly string[] = ['entry', 'first', 'names', 'sentence', 'skip'];
/**
 * Of the engine's own records too, and of nothing else's: no other code has such a property, whatever it says in quotation
 * marks or calls its parameters.
 */
export const ENGINE_NAMES: readonly string[] = ['base', 'closed', 'form', 'how', 'shape', 'spaced', 'word'];

/** Of the article finder's own records; only the finder asks for them, never by a computed name. */
export const FINDER_NAMES: readonly string[] = [
  'addProse',
  'apart',
  'arabic',
  'arabicWords',
  'bestLetters',
  'boxes',
  'breaks',
  'firstSegments',
  'following',
  'isLinked',
  'letters',
  'linked',
  'otherWords',
  'pictured',
  'prose',
  'related',
  'scan',
  'segments',
  'titles',
  'weights',
];

/** Likewise of the page layer's own objects, in both scripts of a page; none is a name of the DOM. */
export const PAGE_NAMES: readonly string[] = [
  'dress',
  'exhausted',
  'flashing',
  'followUp',
  'hooks',
  'keepInside',
  'layers',
  'lightness',
  'lookAgain',
  'looks',
  'offsetOf',
  'onClosed',
  'openCard',
  'piecesOf',
  'pointingHandlers',
  'recorrect',
  'rectOf',
  'rectsOf',
  'repaint',
  'reread',
  'retaste',
  'roots',
  'session',
  'sessionLife',
  'settle',
  'shadows',
  'showing',
  'startAt',
  'stepped',
  'stirred',
  'surface',
  'taste',
  'tellTimer',
  'tending',
  'timers',
  'underCaret',
];
