import { createFluentIcon } from './shared.js';
export const PresenceAvailable16Regular = ( /*#__PURE__*/createFluentIcon('PresenceAvailable16Regular', "16", ["M11.7 6.7a1 1 0 0 0-1.4-1.4L7 8.58l-1.3-1.3a1 1 0 0 0-1.4 1.42l2 2a1 1 0 0 0 1.4 0zM0 8a8 8 0 1 1 16 0A8 8 0 0 1 0 8m8-6a6 6 0 1 0 0 12A6 6 0 0 0 8 2"]));
