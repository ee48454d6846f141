const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
]

const shared = {
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform: { '^.+\\.(ts|tsx|mts)$': swc },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/src/shared/$1', '^@/(.*)$': '<rootDir>/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.build/', '<rootDir>/.data/'],
}

const node = (displayName, folders, extra = {}) => ({
  ...shared,
  displayName,
  testEnvironment: '<rootDir>/tests/support/one-realm-environment.cjs',
  runtime: '<rootDir>/tests/support/one-load-runtime.cjs',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  ...extra,
})

const ONCE_MORE = ['<rootDir>/tests/support/once-more.cjs']

module.exports = {
  // A stack of emulator, gateway and bundles may take a while to start on a small machine.
  testTimeout: 60_000,
  // Jest leaves one of two cores free unless told otherwise; with three on two a third of the time was waiting.
  maxWorkers: require('node:os').availableParallelism() + 2,
  testSequencer: require('node:path').resolve(__dirname, '../tests/support/slow-first.cjs'),
  globalSetup: require('node:path').resolve(__dirname, '../tests/support/fixtures-begin.cjs'),
  globalTeardown: require('node:path').resolve(__dirname, '../tests/support/fixtures-end.cjs'),
  // A failed start must end the run, not keep it waiting for a server that nobody closed.
  forceExit: true,
  projects: [
    node('rules', ['rules', 'types', 'architecture']),
    node('server', ['conformance', 'actions', 'security', 'torture', 'bench']),
    {
      ...shared,
      displayName: 'weapp',
      testEnvironment: '<rootDir>/tests/support/phone-environment.cjs',
      testEnvironmentOptions: { url: 'https://weapp.test/' },
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
      setupFilesAfterEnv: ONCE_MORE,
    },
    node('journeys', ['journeys'], { setupFilesAfterEnv: ONCE_MORE }),
  ],
}
