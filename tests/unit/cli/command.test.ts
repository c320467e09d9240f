import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../../src/cli/analyse.ts', import.meta.url));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command from its source; `readOnly` closes its output after so many bytes. */
function run(args: readonly string[], input: string, readOnly = Number.POSITIVE_INFINITY): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, ...args]);
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.length >= readOnly) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, errors }));
    child.stdin.end(input);
  });
}

const line = (id: number) => `${JSON.stringify({ id, text: 'وقال وزير الصحة إن الوضع مستقر.' })}\n`;

describe('the command', { timeout: 30_000 }, () => {
  it('prints only results, and ends well', async () => {
    const { status, out, errors } = await run([], line(1) + line(2));
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer).id),
    ).toEqual([1, 2]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  it('reports a bad line on the error output and ends with 1', async () => {
    const { status, out, errors } = await run([], `${line(1)}{\n${line(3)}`);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(errors).toMatch(/^analyse: line 2: not JSON .*; skipped\n$/);
    expect(status).toBe(1);
  });

  it('has a help text', async () => {
    const { status, out, errors } = await run(['--help'], '');
    expect(out).toMatch(/^Usage: /);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  it('knows no other option', async () => {
    const { status, out, errors } = await run(['--colour'], '');
    expect(errors).toMatch(/Unknown option '--colour'/);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('takes a closed pipe for no error', async () => {
    const { status, errors } = await run([], Array.from({ length: 5000 }, (_, i) => line(i)).join(''), 1);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});
