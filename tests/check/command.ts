import { spawn } from 'node:child_process';
import type { Outcome } from './report';

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of `node_modules/.bin` to its end. Never rejects: a program that cannot start has status -1. */
export function run(program: string, args: readonly string[], cwd = '.'): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', (error) => resolve({ status: -1, stdout, stderr: error.message }));
    child.on('close', (status) => resolve({ status: status ?? -1, stdout, stderr }));
  });
}

/** A check that holds when the program exits with 0; its output is the fault otherwise. */
export async function succeeds(program: string, ...args: readonly string[]): Promise<Outcome> {
  const { status, stdout, stderr } = await run(program, args);
  return { faults: status === 0 ? [] : [`${stdout}\n${stderr}`.trim() || `${program}: exit status ${status}`] };
}
