import { createFluentIcon } from './shared.js';
export const DismissCircle16Filled = ( /*#__PURE__*/createFluentIcon('DismissCircle16Filled', "16", ["M8 15A7 7 0 1 0 8 1a7 7 0 0 0 0 14M6.35 5.65 8 7.29l1.65-1.64a.5.5 0 0 1 .7.7L8.71 8l1.64 1.65a.5.5 0 0 1-.7.7L8 8.71l-1.65 1.64a.5.5 0 0 1-.7-.7L7.29 8 5.65 6.35a.5.5 0 1 1 .7-.7"]));
