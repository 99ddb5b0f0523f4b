const swc = [
  '@swc/jest',
  {
    // beside the code and not in it: each test file reads all of it again
    sourceMaps: true,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

export default {
  testEnvironment: 'node',
  runtime: '<rootDir>/test/compiled-once.cjs',
  // jest leaves a core free for an editor; on two cores that is half of the time. More than 100% is no share: '150%'
  // starts 150 workers
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/slow-first.mjs',
  testTimeout: 60_000,
  // a test's own realm looks each global up by a call; handed to the modules they are as quick as elsewhere
  sandboxInjectedGlobals: [
    'Array',
    'BigInt',
    'Boolean',
    'DataView',
    'Error',
    'Float64Array',
    'Int32Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Uint16Array',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
    'WeakSet',
    'parseInt',
  ],
  setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt)/)'],
};
