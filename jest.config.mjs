const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

export default {
  testEnvironment: 'node',
  // jest leaves a core free for an editor; on two cores that is half of the time
  maxWorkers: '100%',
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt)/)'],
};
