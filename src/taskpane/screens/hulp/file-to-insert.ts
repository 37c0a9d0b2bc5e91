/** A workbook of the self-test's own, to see whether Excel takes the sheets of a file. What writes it comes only now. */
export async function fileToInsert(): Promise<ArrayBuffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({ sheets: ['Een', 'Twee'].map((name) => ({ name, rows: [[name]] })) });
  return Uint8Array.from(bytes).buffer;
}
