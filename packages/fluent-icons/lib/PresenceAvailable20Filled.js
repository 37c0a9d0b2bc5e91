import { createFluentIcon } from './shared.js';
export const PresenceAvailable20Filled = ( /*#__PURE__*/createFluentIcon('PresenceAvailable20Filled', "20", ["M10 20a10 10 0 1 0 0-20 10 10 0 0 0 0 20m4.2-11.8-4.5 4.5a1 1 0 0 1-1.4 0l-2-2a1 1 0 1 1 1.4-1.4L9 10.58l3.8-3.8a1 1 0 1 1 1.4 1.42"]));
