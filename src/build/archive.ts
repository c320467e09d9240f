import { type Zippable, zipSync } from 'fflate';

export interface ArchiveFile {
  /** With slashes, relative to the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A zip whose bytes depend on nothing but names and contents of the files: sorted, one date, one mode.
 */
export function archive(files: readonly ArchiveFile[]): Uint8Array {
  const entries: Zippable = {};
  // Made from local parts, because a zip holds local time: the same bytes in every time zone.
  const mtime = new Date(2000, 0, 1);
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    entries[path] = [bytes, { mtime, os: 3, attrs: 0o100644 << 16, level: 9 }];
  }
  return zipSync(entries);
}
