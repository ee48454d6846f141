const { TestEnvironment } = require('jest-environment-jsdom')

const oneAtATime = require('./one-at-a-time.cjs')

/** A page in jsdom, on which WeChat's engine shows the mini-program. */
class PhoneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    oneAtATime.begin()
  }

  handleTestEvent({ name }) {
    if (name === 'setup') oneAtATime.end()
  }
}

module.exports = PhoneEnvironment
