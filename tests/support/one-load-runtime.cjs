const { default: Runtime } = require('jest-runtime')

const LIBRARY = /[\\/]node_modules[\\/](?!(@?jest|expect|@swc|pretty-format)[\\/-])/

/** Jest's runtime, except that libraries are loaded by Node itself, once a worker, not once a file. */
class OneLoadRuntime extends Runtime {
  requireModule(from, name, options, actual) {
    if (name && !options?.isInternalModule && !name.startsWith('.') && !name.startsWith('node:')) {
      const path = this.libraryOf(from, name)
      if (path) return require(path)
    }
    return super.requireModule(from, name, options, actual)
  }

  libraryOf(from, name) {
    try {
      const path = this._resolution.resolveCjs(from, name)
      return LIBRARY.test(path) && path.endsWith('js') ? path : undefined
    } catch {
      return undefined
    }
  }
}

module.exports = { __esModule: true, default: OneLoadRuntime }
