/** Tells how far work is: in place on a terminal, at every quarter elsewhere. */
export class Progress {
  private readonly started = Date.now();
  private last = '';

  constructor(
    private readonly what: string,
    private readonly out: { readonly isTTY?: boolean; write(text: string): unknown } = process.stdout,
  ) {
    out.write(this.inPlace ? what : `${what}\n`);
  }

  private get inPlace(): boolean {
    return this.out.isTTY === true;
  }

  /** `part` is from 0 to 1. Never goes back. */
  readonly at = (part: number): void => {
    const step = this.inPlace ? 1 : 25;
    const percent = Math.floor((Math.min(1, part) * 100) / step) * step;
    const said = `${String(percent).padStart(3)} %`;
    if (percent === 0 || said <= this.last) return;
    this.last = said;
    this.out.write(this.inPlace ? `\r${this.what} ${said}` : `${said}\n`);
  };

  /** Ends the line, with the seconds it took. */
  end(): void {
    const seconds = ((Date.now() - this.started) / 1000).toFixed(1);
    this.out.write(this.inPlace ? `\r${this.what} ${seconds} s \n` : `${seconds} s\n`);
  }
}
