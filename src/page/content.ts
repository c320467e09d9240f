import { answerScreens } from '../platform/hear';
import { Visit } from './visit';

/** Once a document: the manifest and the toolbar click may both bring this script in. */
const LOADED = Symbol.for('isnad.content');

if (!Object.hasOwn(globalThis, LOADED)) {
  Object.defineProperty(globalThis, LOADED, { value: true });
  const life = new AbortController();
  const visit = new Visit(life);
  answerScreens(visit.handlers(), life.signal);
  visit.start();
}
