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
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  ...extra,
})

module.exports = {
  projects: [
    node('rules', ['rules', 'types', 'architecture']),
    node('server', ['conformance', 'actions', 'security', 'torture', 'bench']),
    {
      ...shared,
      displayName: 'weapp',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://weapp.test/' },
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
    },
    node('journeys', ['journeys']),
  ],
}
