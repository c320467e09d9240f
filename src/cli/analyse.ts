import { parseArgs } from 'node:util';
import { answerAll } from './session';

const HELP = `Usage: npm run --silent analyse < requests.ndjson > analyses.ndjson

Finds who says so in Arabic news texts: attributions, their sources and chains.

Input, one JSON object a line:
  {"id": "a1", "text": "…"}   a plain text; each of its lines is a paragraph
  {"id": "a2", "html": "…"}   a web page; its article is found first

Output, one analysis a line, in the same order:
  {"id", "schema", "attributions": […], "entities": […], "partial"?}
  for a page also "title", "text" and "blocks"; "text" is empty where the page holds no article

Offsets are UTF-16 code units into the text given, or into the answer's "text" for a page.
A bad line is reported on the error output with its number and skipped; the exit status is then 1.

Options:
  -h, --help   this text
`;

/** Runs the command on the process's own streams; resolves to its exit status. */
async function main(args: readonly string[]): Promise<number> {
  let help: boolean;
  try {
    help = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } }).values.help ?? false;
  } catch (error) {
    process.stderr.write(`analyse: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  const closed = new AbortController();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // the reader has seen enough (`| head`): no error
    if (error.code !== 'EPIPE') throw error;
    closed.abort();
    process.stdin.destroy();
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const report = (sentence: string) => process.stderr.write(`analyse: ${sentence}\n`);
  try {
    return (await answerAll(process.stdin, process.stdout, report, closed.signal)) > 0 ? 1 : 0;
  } catch (error) {
    if (closed.signal.aborted) return 0;
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
