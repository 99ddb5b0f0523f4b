import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** Tells whether the compiler lets a changed file of the engine pass: what it refuses needs no test. */
export function compilerOf(project: string): (file: string, text: string) => boolean {
  const path = resolve(project);
  const config: unknown = ts.readConfigFile(path, (name) => readFileSync(name, 'utf8')).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve(path, '..'));
  let changed = { path: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => (name === changed.path ? String(changed.version) : '0'),
    getScriptSnapshot: (name) => {
      const text = name === changed.path ? changed.text : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => resolve('.'),
    getDefaultLibFileName: (own) => ts.getDefaultLibFilePath(own),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  });
  return (file, text) => {
    changed = { path: resolve(file), text, version: changed.version + 1 };
    return service.getSemanticDiagnostics(changed.path).length === 0;
  };
}
