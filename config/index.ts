import { resolve } from 'node:path'

import { defineConfig, type UserConfigExport } from '@tarojs/cli'

import { compileMiniProgram, compileWebApp, type ScriptChain } from './client/compile-scripts'
import { tellFewStats } from './client/few-stats'
import { minifyQuickly } from './client/minify-scripts'
import { policyInPage } from './h5/page-headers'

const root = resolve(__dirname, '..')
/** Empty where the interface has the page's own address, as locally: then its host sends the policy. */
const apiBase = process.env.API_BASE ?? ''
const env = process.env.TARO_ENV ?? 'h5'

const policyTag = (api: string) => ({ 'http-equiv': 'Content-Security-Policy', content: policyInPage(api) })

type Chain = ScriptChain &
  Parameters<typeof minifyQuickly>[0] &
  Parameters<typeof tellFewStats>[0] &
  BuildChain

interface BuildChain {
  readonly optimization: { merge(settings: object): unknown }
}

function forMiniProgram(chain: Chain) {
  compileMiniProgram(chain)
  forBothClients(chain)
}

function forBothClients(chain: Chain) {
  minifyQuickly(chain)
  tellFewStats(chain)
}

/** What several pages use travels once, beside the first page, instead of inside each of them. */
function sharePageCode(chain: Chain) {
  compileWebApp(chain, resolve(__dirname, 'babel.config.cjs'))
  forBothClients(chain)
  const shared = { name: 'shared', chunks: 'async', minChunks: 3, minSize: 0, priority: 20, enforce: true }
  // The first pages have no use for the refusals of the others.
  const refusals = {
    ...shared,
    name: 'refusals',
    test: /[\\/]copy[\\/]refusals[\\/](?!everywhere)/,
    priority: 30,
  }
  chain.optimization.merge({ splitChunks: { cacheGroups: { shared, refusals } } })
}

export default defineConfig<'webpack5'>(async (merge) =>
  merge({}, {
    projectName: 'yun-shangliang',
    date: '2026-11-22',
    // A px in a style is a px on the phone.
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${env}`,
    alias: { '@': resolve(root, 'src'), '@shared': resolve(root, 'src/shared') },
    plugins: [resolve(__dirname, 'plugins/aria.js')],
    defineConstants: {
      API_BASE: JSON.stringify(apiBase),
      CLOUDBASE_ENV_ID: JSON.stringify(process.env.CLOUDBASE_ENV_ID ?? ''),
    },
    // Chinese stays Chinese: three bytes a character instead of six.
    terser: { enable: true, config: { compress: { passes: 3 }, output: { ascii_only: false } } },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // In a clean clone, writing it is a third of a build's work.
    cache: { enable: false },
    // A bar that moves fills the log of a machine without a screen.
    logger: { quiet: !process.stdout.isTTY, stats: false },
    mini: {
      optimizeMainPackage: { enable: true },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} } },
      webpackChain: forMiniProgram,
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      // Codes on walls point at …/#/pages/scan/index?scene=…
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } },
      webpackChain: sharePageCode,
      htmlPluginOption: apiBase === '' ? {} : { meta: { policy: policyTag(apiBase) } },
    },
  } as UserConfigExport<'webpack5'>),
)
