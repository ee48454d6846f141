const vm = require('node:vm')

const { TestEnvironment } = require('jest-environment-node')

/**
 * Jest's own environment with a plain global object. Jest's is a Proxy behind an interceptor, so that
 * each look at `Math`, `process` or `Buffer` takes a detour: drawing one code took nine times as long.
 * Where Node knows no plain context, it is Jest's.
 */
class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm
    const plain = vm.constants?.DONT_CONTEXTIFY
    if (plain) vm.createContext = () => createContext(plain)
    try {
      super(config, context)
    } finally {
      vm.createContext = createContext
    }
  }
}

module.exports = PlainEnvironment
