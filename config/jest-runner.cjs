const vm = require('node:vm');

/**
 * The runner of jest, which compiles a module once for all test files of a worker. Jest itself compiles it anew for each, though what
 * runs in the world of one file can run in that of any: React, the rules and the words, a sixth of the processor time of `npm test`.
 */
const compiled = new Map();
const { compileFunction } = vm;

function scriptOf(source, head, filename) {
  const kept = compiled.get(filename);
  if (kept?.source === source && kept.head === head) return kept.script;
  // A script that is shared has no `import()`.
  const script = /\bimport\s*\(/.test(source)
    ? null
    : new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, head, script });
  return script;
}

vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options ?? {};
  const script =
    filename === undefined || parsingContext === undefined
      ? null
      : scriptOf(source, `(function (${parameters.join(',')}) {`, filename);
  return script === null ? compileFunction(source, parameters, options) : script.runInContext(parsingContext);
};

module.exports = require('jest-circus/runner');
