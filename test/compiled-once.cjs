const vm = require('node:vm');

/*
 * Jest gives every test file a realm of its own and compiles each module for it anew, which was a third of what a
 * small test file took. The text is the same each time: here V8 keeps what it has compiled, and only runs it again in
 * the next realm. Nothing of one realm is seen in another.
 */
const compileFunction = vm.compileFunction;
/** What was compiled last of each file; a changed text (a mutant's) is compiled again. */
const compiled = new Map();

vm.compileFunction = (code, parameters, options) => {
  const { filename, parsingContext } = options ?? {};
  // What imports while it runs has to know its own realm.
  if (!parsingContext || !filename || code.includes('import('))
    return compileFunction(code, parameters, options);
  let last = compiled.get(filename);
  if (last?.code !== code) {
    const opening = `(function (${parameters.join(', ')}) {`;
    const script = new vm.Script(`${opening}${code}\n})`, { filename, columnOffset: -opening.length });
    last = { code, script };
    compiled.set(filename, last);
  }
  return last.script.runInContext(parsingContext);
};

module.exports = require('jest-runtime');
