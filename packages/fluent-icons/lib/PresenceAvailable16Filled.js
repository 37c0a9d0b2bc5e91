import { createFluentIcon } from './shared.js';
export const PresenceAvailable16Filled = ( /*#__PURE__*/createFluentIcon('PresenceAvailable16Filled', "16", ["M8 16A8 8 0 1 0 8 0a8 8 0 0 0 0 16m3.7-9.3-4 4a1 1 0 0 1-1.41 0l-2-2a1 1 0 1 1 1.42-1.4L7 8.58l3.3-3.3a1 1 0 0 1 1.4 1.42"]));
