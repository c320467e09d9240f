/**
 * `npm run package`: builds, then writes one zip for each store and the source for reviewers into `dist/packages`.
 * The same sources give the same bytes, so that a reviewer can compare the printed SHA-256.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../../package.json';
import { type ArchiveFile, archive } from './archive';
import { buildAll } from './build';

const DIRECTORY = 'dist/packages';

function filesUnder(root: string): ArchiveFile[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}

/** What is committed, as it lies in the working tree. */
function sources(): ArchiveFile[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  const paths = listed.split('\0').filter(Boolean);
  return paths.map((path) => ({ path, bytes: readFileSync(path) }));
}

await buildAll(['chrome', 'firefox']);
rmSync(DIRECTORY, { recursive: true, force: true });
mkdirSync(DIRECTORY, { recursive: true });
const contents = { chrome: filesUnder('dist/chrome'), firefox: filesUnder('dist/firefox'), source: sources() };
for (const [name, files] of Object.entries(contents)) {
  const zip = archive(files);
  const path = `${DIRECTORY}/isnad-${project.version}-${name}.zip`;
  writeFileSync(path, zip);
  console.log(
    `${createHash('sha256').update(zip).digest('hex')}  ${path}  ${files.length} files, ${Math.ceil(zip.length / 1000)} kB`,
  );
}
