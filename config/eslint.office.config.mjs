import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';

// Not installed with the rest: 73 MB for one room. scripts/lint-office.ts fetches it.
const officeAddins = createRequire(new URL('../tools/office-lint/package.json', import.meta.url))(
  'eslint-plugin-office-addins',
);

/** Microsoft's rules for calls into Excel; eslint.config.mjs holds the rest. */
export default tseslint.config({
  // The plugin's own preset crashes with this ESLint; its rules are named one by one.
  files: ['src/host/**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  plugins: {
    'office-addins': officeAddins,
    // Known by name only, for the lines that switch one of its rules off.
    '@typescript-eslint': tseslint.plugin,
  },
  rules: {
    'office-addins/call-sync-after-load': 'error',
    'office-addins/call-sync-before-read': 'error',
    'office-addins/load-object-before-read': 'error',
    'office-addins/no-context-sync-in-loop': 'error',
    'office-addins/no-empty-load': 'error',
    'office-addins/no-navigational-load': 'error',
    'office-addins/no-office-initialize': 'error',
    'office-addins/test-for-null-using-isNullObject': 'error',
  },
});
