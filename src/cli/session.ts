import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { answer } from './answers';
import { linesOf } from './lines';
import { readRequest } from './requests';

/**
 * Answers every line of `input` on `output`, in order, waiting where the reader is slow. `report` gets a sentence for
 * every bad line. Returns how many lines were bad; ends early, without an error, when `signal` fires.
 */
export async function answerAll(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  report: (sentence: string) => void,
  signal: AbortSignal,
): Promise<number> {
  let failures = 0;
  for await (const line of linesOf(input)) {
    if (signal.aborted) break;
    const request = readRequest(line);
    if (request.kind === 'blank') continue;
    if (request.kind === 'bad') {
      failures++;
      report(`line ${line.number}: ${request.why}; skipped`);
      continue;
    }
    if (!output.write(`${JSON.stringify(answer(request))}\n`)) await drained(output, signal);
  }
  return failures;
}

async function drained(output: Writable, signal: AbortSignal): Promise<void> {
  try {
    await once(output, 'drain', { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
