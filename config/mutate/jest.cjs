/** The tests of rules alone, as a project of its own: what Stryker measures against. */
const { projects } = require('../jest.config.cjs')

const rules = projects.find(({ displayName }) => displayName === 'rules')
const { displayName: _1, runtime: _2, ...shared } = rules

module.exports = {
  ...shared,
  // Stryker puts its own measure around a plain environment.
  testEnvironment: 'node',
  // Each change asks anew which tests reach it: over as few files as possible.
  roots: ['<rootDir>/src/shared', '<rootDir>/tests/rules', '<rootDir>/tests/support'],
  testMatch: ['<rootDir>/tests/rules/**/*.test.ts'],
  // A hundred thousand random histories for every single change would take days.
  testPathIgnorePatterns: ['/histories\\.test\\.ts$'],
}
