import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['**/node_modules/', 'packages/', 'dist/', '.build/', 'coverage/', 'reports/', '.stryker-tmp/'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { 'react-hooks': reactHooks, regexp },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler's exactOptionalPropertyTypes already guards what this rule is meant to guard.
      '@typescript-eslint/no-non-null-assertion': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      // What ships is the same bytes on every version of Node.
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='**'] > UnaryExpression.right[operator='-']",
          message: 'Versions of Node fold a negative power into different numbers: write 1e-4.',
        },
        {
          selector:
            "CallExpression[callee.object.name='Math'][callee.property.name='pow'] > UnaryExpression[operator='-']",
          message: 'Versions of Node fold a negative power into different numbers: write 1e-4.',
        },
      ],
    },
  },
  {
    // The facts of a rule are one kind of `Facts`, which a type is and an interface is not.
    files: ['src/meting/rules/**'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // What a file holds is matched against these: no text may take more than time in proportion to its length.
    files: ['src/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bench/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
);
