import { fileKinds } from '../workbook/file-kinds';

/** The MIME types of what is written, by the ending of the file. */
export const mimeTypes = {
  html: 'text/html;charset=utf-8',
  xlsx: fileKinds.xlsx.mime,
  json: 'application/json',
  csv: `${fileKinds.csv.mime};charset=utf-8`,
  sarif: 'application/sarif+json',
} as const;
