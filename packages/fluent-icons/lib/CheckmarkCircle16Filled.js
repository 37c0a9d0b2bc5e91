import { createFluentIcon } from './shared.js';
export const CheckmarkCircle16Filled = ( /*#__PURE__*/createFluentIcon('CheckmarkCircle16Filled', "16", ["M1 8a7 7 0 1 1 14 0A7 7 0 0 1 1 8m9.85-1.15a.5.5 0 0 0-.7-.7l-2.9 2.9-1.4-1.4a.5.5 0 1 0-.7.7L6.9 10.1c.2.2.5.2.7 0z"]));
