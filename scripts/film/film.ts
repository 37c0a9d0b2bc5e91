import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { resolveInTool } from '../tools';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What is used of the packages that make a film; they bring no types. */
interface Encoder {
  readonly GIFEncoder: () => {
    writeFrame(pixels: Uint8Array, width: number, height: number, options: object): void;
    finish(): void;
    bytes(): Uint8Array;
  };
  readonly quantize: (pixels: Uint8Array, colours: number) => number[][];
  readonly applyPalette: (pixels: Uint8Array, palette: number[][]) => Uint8Array;
}

/** What is on the screen, picture after picture. */
export class Film {
  private readonly frames: { readonly png: Buffer; readonly seconds: number }[] = [];

  constructor(private readonly page: Page) {}

  /** Shows what is on the screen now. */
  async show(seconds: number): Promise<void> {
    await this.page.waitForTimeout(400);
    this.frames.push({ png: await this.page.screenshot({ caret: 'hide' }), seconds });
  }

  /** Shows what is on the screen now, with the keys that led there. */
  async showKeys(keys: string, seconds: number): Promise<void> {
    await this.page.evaluate((text) => {
      const caption = document.createElement('p');
      caption.id = 'film-keys';
      caption.textContent = text;
      caption.style.cssText =
        'position:fixed;left:50%;bottom:64px;transform:translateX(-50%);z-index:9999;margin:0;padding:10px 18px;' +
        'border-radius:8px;background:#154273;color:#fff;font:600 18px/1.3 sans-serif';
      document.body.append(caption);
    }, keys);
    await this.show(seconds);
    await this.page.evaluate(() => {
      document.getElementById('film-keys')?.remove();
    });
  }

  /** Shows what will be pressed, and presses it. */
  async press(control: Locator, act: () => Promise<unknown> = () => control.click()): Promise<void> {
    await control.scrollIntoViewIfNeeded();
    await control.evaluate((element) => {
      element.style.outline = '4px solid #f7961e';
      element.style.outlineOffset = '2px';
    });
    await this.show(1.4);
    await control.evaluate((element) => {
      element.style.outline = '';
      element.style.outlineOffset = '';
    });
    await act();
  }

  /** Writes all of it as one moving picture, and says where. */
  write(file: string): void {
    const load = createRequire(__filename);
    const { GIFEncoder, quantize, applyPalette } = load(resolveInTool('film', 'gifenc')) as Encoder;
    const { PNG } = load(resolveInTool('film', 'pngjs')) as {
      PNG: { sync: { read(png: Buffer): Picture } };
    };
    const gif = GIFEncoder();
    for (const { png, seconds } of this.frames) {
      const { width, height, data } = PNG.sync.read(png);
      const palette = quantize(data, 64);
      gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay: seconds * 1000 });
    }
    gif.finish();
    writeFileSync(file, gif.bytes());
  }
}
