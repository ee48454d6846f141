/** The tests of rules alone, as a project of its own: what Stryker measures against. */
const { projects } = require('../jest.config.cjs')

const rules = projects.find(({ displayName }) => displayName === 'rules')
const { displayName: _1, runtime: _2, ...shared } = rules

module.exports = {
  ...shared,
  // Stryker puts its own measure around a plain environment.
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/rules/**/*.test.ts'],
}
