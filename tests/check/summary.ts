/** Last line of `npm test`: what all its parts have passed and failed. */
import { PARTS, readTally } from './tally';

const tallies = PARTS.map((part) => ({ part, ...readTally(part) }));
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
for (const tally of tallies.filter((tally) => tally.failed > 0)) console.log(`${tally.part}: ${tally.failed} failed`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
