/** Does the work on the file of the command line, and says what it took. */
export function report(work: (file: string) => Promise<unknown>): void {
  const file = process.argv[2] ?? '';
  const before = process.cpuUsage();
  const start = performance.now();
  work(file).then(
    (answer) => {
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      const peakMb = process.resourceUsage().maxRSS / 1024;
      console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, peakMb, answer }));
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
