import { createFluentIcon } from './shared.js';
export const PresenceAvailable10Filled = ( /*#__PURE__*/createFluentIcon('PresenceAvailable10Filled', "10", ["M5 10A5 5 0 1 0 5 0a5 5 0 0 0 0 10m2.1-5.9L4.85 6.35a.5.5 0 0 1-.7 0l-1-1a.5.5 0 0 1 .7-.7l.65.64 1.9-1.9a.5.5 0 0 1 .7.71"]));
