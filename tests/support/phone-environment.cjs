const { TestEnvironment } = require('jest-environment-jsdom')

const oneAtATime = require('./one-at-a-time.cjs')
const { ask } = require('./stack-host.cjs')

/** Where a test in this world finds what is outside it (`tests/weapp/start-stack.ts`). */
const ASK_STACK = Symbol.for('ysl.askStack')

/** A page in jsdom, on which WeChat's engine shows the mini-program. */
class PhoneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global[ASK_STACK] = ask
    oneAtATime.begin()
  }

  handleTestEvent({ name }) {
    if (name === 'setup') oneAtATime.end()
  }
}

module.exports = PhoneEnvironment
