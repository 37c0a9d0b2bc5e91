/**
 * What is fetched later stands beside this bundle, whichever page loads it. Where there is no page to fetch with, the functions
 * that are whole in the bundle work all the same.
 */
declare global {
  var __webpack_public_path__: string;
}

const script = typeof document === 'undefined' ? null : document.currentScript;
if (script && 'src' in script) __webpack_public_path__ = new URL('.', script.src).href;

export {};
