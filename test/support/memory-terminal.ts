import path from 'node:path';
import { unzipSync } from 'fflate';
import { FileError, type Listed, type Terminal } from '../../src/cli/terminal';

/** Files in memory, and all that is said. */
export class MemoryTerminal implements Terminal {
  readonly env = { LANG: 'nl' };
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly written = new Map<string, Uint8Array<ArrayBuffer>>();
  said = '';
  out(text: string): void {
    this.said += text;
  }
  error(text: string): void {
    this.said += text;
  }
  read(file: string): Promise<Blob> {
    const bytes = this.files.get(file) ?? this.written.get(file);
    return bytes ? Promise.resolve(new Blob([bytes])) : Promise.reject(new FileError('not-found', file));
  }
  write(file: string, content: string | Uint8Array): Promise<void> {
    this.written.set(
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
    );
    return Promise.resolve();
  }
  list(folder: string): Promise<Listed | null> {
    const files = [...this.files.keys()].filter((file) => path.dirname(file) === folder);
    return Promise.resolve(files.length === 0 ? null : { files, others: [] });
  }
  identity(file: string): Promise<string | null> {
    return Promise.resolve(this.files.has(file) ? file : null);
  }
  isFile(file: string): Promise<boolean> {
    return Promise.resolve(this.files.has(file));
  }
}

/** All text of a file: of a workbook that of every part in it. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`)
    .join('\n');
}
