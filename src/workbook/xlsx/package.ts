import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { asUtf8 } from '../xml/text-encoding';
import { BufferedBytes, type Bytes } from '../zip/bytes';
import { partKey, readDirectory, type ZipEntry } from '../zip/directory';
import type { Inflate } from '../zip/inflate';
import { partChunks } from '../zip/part';

/** The parts of a workbook file, to be read one at a time; the file itself stays where it is. */
export class XlsxPackage {
  private constructor(
    readonly blob: Bytes,
    readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly inflate: Inflate,
  ) {}

  static async open(blob: Bytes, inflate: Inflate): Promise<XlsxPackage> {
    return new XlsxPackage(blob, await readDirectory(blob), inflate);
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** Throws `missing-part`. */
  entry(path: string): ZipEntry {
    const entry = this.entries.get(partKey(path));
    if (entry === undefined) throw new WorkbookError('missing-part', { part: path });
    return entry;
  }

  /** The text of an XML part as UTF-8, chunk by chunk; each is good until the next one is asked for. */
  part(path: string): AsyncIterable<Uint8Array> {
    return this.read(path, limits.partBytes);
  }

  /** As `part`, for parts of which the contents are held in memory. */
  smallPart(path: string): AsyncIterable<Uint8Array> {
    return this.read(path, limits.smallPartBytes);
  }

  /** Frees what is held of the file; nothing can be read from it any more. */
  close(): void {
    if (this.blob instanceof BufferedBytes) this.blob.release();
  }

  private read(path: string, maxBytes: number): AsyncIterable<Uint8Array> {
    return asUtf8(partChunks(this.blob, this.entry(path), this.inflate, maxBytes), path);
  }
}
