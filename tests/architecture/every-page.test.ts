import { LOOKS } from '../looks/pages'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** `defineAppConfig` is a word of the compiler's: here it hands back what it was given. */
function appConfig(): AppConfig {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  return require('../../src/app.config').default
}

it('every page of the product is looked at and audited: it has an entry that says as whom one reaches it', () => {
  const { pages, subPackages } = appConfig()
  const all = [...pages, ...subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
  expect(Object.keys(LOOKS).sort()).toEqual([...all].sort())
})
