import { openSession } from './open';
import { provide } from './reader-call';

/** The second script of a page: comes only where the gate said yes, or the reader asked. */
provide({ open: openSession });
