const hooks = require('node:async_hooks')

const { AsyncLocalStorage } = hooks

/**
 * What Jest asks of Node's storage, where one test runs after the other: a variable. Node's own makes every
 * promise of the process dearer, and Jest makes one more of it a file, which the worker then keeps.
 */
class OneAtATime {
  getStore() {
    return this.store
  }

  async run(store, work) {
    const before = this.store
    this.store = store
    try {
      return await work()
    } finally {
      this.store = before
    }
  }
}

/** For as long as Jest's own modules are loaded for a file. */
exports.begin = () => {
  hooks.AsyncLocalStorage = OneAtATime
}

exports.end = () => {
  hooks.AsyncLocalStorage = AsyncLocalStorage
}
