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
