import { createFluentIcon } from './shared.js';
export const PresenceAvailable12Filled = ( /*#__PURE__*/createFluentIcon('PresenceAvailable12Filled', "12", ["M6 12A6 6 0 1 0 6 0a6 6 0 0 0 0 12m2.53-6.72L5.78 8.03c-.3.3-.77.3-1.06 0l-1-1a.75.75 0 0 1 1.06-1.06l.47.47 2.22-2.22a.75.75 0 0 1 1.06 1.06"]));
