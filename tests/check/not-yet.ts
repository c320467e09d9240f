/**
 * Budgets that are not met yet, by the name of their figure, with the worst that passes meanwhile. The limit stays where
 * it was and every run prints by how much it is missed; a figure that gets worse than this fails. An entry goes when its
 * budget is met.
 */
export const NOT_YET: Readonly<Record<string, number>> = {
  'content script, chrome': 330,
  'content script, firefox': 330,
  'content script, chrome, gzip': 126.3,
  'content script, firefox, gzip': 126.3,
  'wink-nlp, default pipeline, against the engine': 0.5,
  'twice the text: 200000 against 100000 characters': 2.8,
  'hostile text against ordinary: cues with clauses': 6,
  'hostile text against ordinary: colons': 6,
  'chromium: Readability’s parse against finding to set': 0.08,
  'firefox: Readability’s parse against finding to set': 0.25,
};
