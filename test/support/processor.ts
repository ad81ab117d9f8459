/**
 * What a piece of work takes of a processor, in seconds. A clock on the wall also counts what other programs do meanwhile;
 * a test that reads one fails on a machine under load.
 */
export function processorSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
