/** Milliseconds of processor time that one call takes: a machine that is busy with other work does not lengthen it. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
