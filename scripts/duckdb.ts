/** `npm run duckdb`: fetches DuckDB, with which the command `count` reads files beyond a sheet, and the tests of it. */
import { folderOfTool } from './tools';

console.log(folderOfTool('duckdb'));
