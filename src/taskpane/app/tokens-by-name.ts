import type { tokens as written } from '@fluentui/react-theme';

/** The tokens that no theme sets, with the value that holds then. */
const unset: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent's tokens: each is the CSS variable of its own name. The library writes all 470 of them out, 30 kB that every opening
 * would fetch; the build puts this in its place (webpack.config.js), and the test beside it holds that they are the same.
 */
export const tokens = new Proxy({} as typeof written, {
  get: (_, name) => {
    if (typeof name !== 'string') return undefined;
    const value = unset[name];
    return value === undefined ? `var(--${name})` : `var(--${name}, ${value})`;
  },
});
