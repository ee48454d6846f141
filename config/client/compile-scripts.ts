import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { browserslist } from '../../package.json'

type Test = (path: string) => boolean

interface Rule {
  readonly uses: { delete(name: string): unknown }
  readonly exclude: { add(test: Test): unknown }
  test(test: Test): Rule
  use(name: string): {
    loader(path: string): { options(options: object): unknown }
    tap(change: (options: object) => object): unknown
  }
}

export interface ScriptChain {
  readonly module: { rule(name: string): Rule }
}

const SOURCE = resolve(__dirname, '../../src')
const SCRIPT = /\.tsx?$/
const NAMES_TARO = /['"]@tarojs\/taro['"]/

function byEsbuild(rule: Rule): void {
  rule
    .use('esbuildLoader')
    .loader(require.resolve('esbuild-loader'))
    .options({
      target: browserslist.map((one) => one.replace(' >= ', '')),
      // One faulty pattern of Safari 13 makes esbuild refuse them all; Babel lets them pass, too.
      supported: { destructuring: true },
      jsx: 'automatic',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    })
}

/** The mini-program's scripts by esbuild instead of Babel: for the same phones, a third less work a build. */
export function compileMiniProgram(chain: ScriptChain): void {
  const rule = chain.module.rule('script')
  rule.uses.delete('babelLoader')
  byEsbuild(rule)
}

/**
 * The same for our own scripts of the web app. Those that name Taro's interface stay with Babel, where Taro's
 * plugin reduces it to what is called, and so do libraries.
 */
export function compileWebApp(chain: ScriptChain, babelSettings: string): void {
  const isQuick: Test = (path) =>
    path.startsWith(SOURCE) && SCRIPT.test(path) && !NAMES_TARO.test(readFileSync(path, 'utf8'))
  const slow = chain.module.rule('script')
  slow.exclude.add(isQuick)
  slow.use('babelLoader').tap((options) => ({ ...options, configFile: babelSettings }))
  byEsbuild(chain.module.rule('quickScript').test(isQuick))
}
