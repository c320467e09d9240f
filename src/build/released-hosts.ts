import { readFileSync } from 'node:fs';

/** The match patterns of the news sites that the released manifest lists, one a line in `released-hosts.txt`. */
export function releasedHosts(): readonly string[] {
  const text = readFileSync(new URL('./released-hosts.txt', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
