import { dirname } from 'node:path'

import type { Plugin } from 'esbuild'

/** What the SDK loads at its start and none of our functions ever calls. Using one is a plain fault. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  // app.ai()
  './ai',
  // app.models, app.mysql() and app.rdb(); the SDK goes on without them where they fail
  '@cloudbase/wx-cloud-client-sdk',
  // app.auth().createTicket()
  'jsonwebtoken',
])

/** What it loads at its start and needs in rare calls only: looked up at the first use instead. */
const LATE: ReadonlySet<string> = new Set(['axios', 'form-data', 'xml2js'])

const leftOut = (name: string) => `
  module.exports = new Proxy({}, {
    get(_, key) {
      if (key === '__esModule') return false
      throw new Error(${JSON.stringify(`${name} is left out of the functions (config/functions/sdk-parts.ts)`)})
    },
  })`

const late = (name: string) => `
  const real = () => require(${JSON.stringify(name)})
  module.exports = new Proxy(function () {}, {
    get: (_, key) => (key === '__esModule' ? false : real()[key]),
    apply: (_, self, given) => Reflect.apply(real(), self, given),
    construct: (_, given) => Reflect.construct(real(), given),
  })`

/**
 * Keeps a function's start light: of the 0.9 MB that the SDK brings, half is for services we do not
 * use, and every new instance would run it before its first answer.
 */
export const sdkParts: Plugin = {
  name: 'sdk-parts',
  setup(build) {
    const met = new Set<string>()
    build.onResolve({ filter: /^[^/]/ }, ({ path, importer, namespace }) => {
      if (namespace !== 'file' || !/@cloudbase[\\/]node-sdk[\\/]dist[\\/]/.test(importer)) return undefined
      if (!LEFT_OUT.has(path) && !LATE.has(path)) return undefined
      met.add(path)
      return { path, namespace: 'sdk-parts', pluginData: dirname(importer) }
    })
    build.onLoad({ filter: /.*/, namespace: 'sdk-parts' }, ({ path, pluginData }) => ({
      contents: LATE.has(path) ? late(path) : leftOut(path),
      resolveDir: String(pluginData),
    }))
    // Another version of the SDK may be put together differently: look again, instead of growing quietly.
    build.onEnd(() => {
      const missing = [...LEFT_OUT, ...LATE].filter((part) => !met.has(part))
      if (met.size === 0 || missing.length === 0) return undefined
      return { errors: [{ text: `the SDK no longer loads ${missing.join(', ')}: see sdk-parts.ts` }] }
    })
  },
}
