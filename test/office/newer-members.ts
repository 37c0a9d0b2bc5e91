/**
 * The members of ExcelApi 1.18 that the product uses and the npm package lacks, made of the library's own parts as Microsoft's
 * address serves them: `worksheet.notes`.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.notecollection
 */

interface ClientObject {
  _handleResult(value: Record<string, unknown> | null): void;
  readonly _isNull: boolean;
}

interface Library {
  OfficeExtension: {
    readonly ClientObject: new (...given: never[]) => ClientObject;
    readonly BatchApiHelper: Readonly<
      Record<
        'createPropertyObject' | 'createMethodObject' | 'createChildItemObject',
        (...given: unknown[]) => never
      >
    > & {
      invokeMethod(...given: unknown[]): void;
    };
    readonly Utility: Readonly<
      Record<'load' | 'throwIfNotLoaded' | 'fixObjectPathIfNecessary', (...given: unknown[]) => never>
    >;
  };
  Excel: { Worksheet: { prototype: object }; Range: unknown };
}

/** Gives the library that was loaded the notes of ExcelApi 1.18; gives back how to take them away. */
export function addNotesToLibrary(): () => void {
  const { OfficeExtension, Excel } = globalThis as unknown as Library;
  const { ClientObject, BatchApiHelper, Utility } = OfficeExtension;

  class Note extends ClientObject {
    private words: unknown;
    readonly _className = 'Note';
    get _scalarPropertyNames() {
      return ['content'];
    }
    get _scalarPropertyOriginalNames() {
      return ['Content'];
    }
    get content() {
      Utility.throwIfNotLoaded('content', this.words, 'Note', this._isNull);
      return this.words;
    }
    getLocation() {
      return BatchApiHelper.createMethodObject(Excel.Range, this, 'GetLocation', 1, [], false, true, null, 4);
    }
    delete() {
      BatchApiHelper.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    override _handleResult(value: Record<string, unknown> | null) {
      super._handleResult(value);
      if (value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (value['Content'] !== undefined) this.words = value['Content'];
    }
  }

  class NoteCollection extends ClientObject {
    private loaded: Note[] | undefined;
    readonly _className = 'NoteCollection';
    readonly _isCollection = true;
    get items() {
      Utility.throwIfNotLoaded('items', this.loaded, 'NoteCollection', this._isNull);
      return this.loaded;
    }
    add(address: string, content: string) {
      return BatchApiHelper.createMethodObject(
        Note,
        this,
        'Add',
        0,
        [address, content],
        false,
        true,
        null,
        0,
      );
    }
    load(names: string) {
      return Utility.load(this, names);
    }
    override _handleResult(value: Record<string, unknown> | null) {
      super._handleResult(value);
      const items = value?.['_Items'];
      if (!Array.isArray(items)) return;
      this.loaded = (items as Record<string, unknown>[]).map((item, index) => {
        const note: Note = BatchApiHelper.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  }

  // As the library does it: one object for each sheet object.
  const made = new WeakMap<object, NoteCollection>();
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      const notes =
        made.get(this) ?? BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
      made.set(this, notes);
      return notes;
    },
  });
  return () => {
    Reflect.deleteProperty(Excel.Worksheet.prototype, 'notes');
  };
}
