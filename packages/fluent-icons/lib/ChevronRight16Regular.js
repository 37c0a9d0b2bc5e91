import { createFluentIcon } from './shared.js';
export const ChevronRight16Regular = ( /*#__PURE__*/createFluentIcon('ChevronRight16Regular', "16", ["M5.65 3.15a.5.5 0 0 0 0 .7L9.79 8l-4.14 4.15a.5.5 0 0 0 .7.7l4.5-4.5a.5.5 0 0 0 0-.7l-4.5-4.5a.5.5 0 0 0-.7 0"]));
