import ts from 'typescript';
import { leaveOut } from '../../scripts/release/leave-out';

function compiled(source: string, ...names: string[]): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [leaveOut(names)] },
  });
  return outputText.replace(/\s+/g, ' ').trim();
}

describe('leaving properties out of a bundle', () => {
  it('drops them from constants, however deep, as value, method or shorthand', () => {
    expect(compiled("export const a = { id: 1, why: 'x', B: { why: 'y', id: 2 } };", 'why')).toBe(
      'export const a = { id: 1, B: { id: 2 } };',
    );
    expect(
      compiled(
        'const seed = 1; export const a = { id: 1, seed, b() {}, examples() {} };',
        'seed',
        'examples',
      ),
    ).toBe('const seed = 1; export const a = { id: 1, b() { } };');
  });

  it('leaves what functions make alone', () => {
    const source = 'export const a = { check() { return { seed: 1 }; } };';
    expect(compiled(source, 'seed')).toBe('export const a = { check() { return { seed: 1 }; } };');
  });
});
