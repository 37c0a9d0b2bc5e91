import ts from 'typescript';

/**
 * A transformer for ts-loader that leaves properties with these names out of the constants of a file, so that a bundle
 * does not carry what only tests and documents use. Objects inside functions are left alone.
 */
export function leaveOut(names: readonly string[]): ts.TransformerFactory<ts.SourceFile> {
  const unwanted = new Set(names);
  return (context) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      if (ts.isFunctionLike(node)) {
        return isUnwanted(node, unwanted) ? undefined : node;
      }
      if (isUnwanted(node, unwanted)) return undefined;
      return ts.visitEachChild(node, visit, context);
    };
    return (file) => ts.visitEachChild(file, visit, context);
  };
}

function isUnwanted(node: ts.Node, unwanted: ReadonlySet<string>): boolean {
  return (
    (ts.isPropertyAssignment(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isShorthandPropertyAssignment(node)) &&
    ts.isIdentifier(node.name) &&
    unwanted.has(node.name.text)
  );
}
