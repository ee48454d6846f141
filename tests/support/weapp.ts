import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Nodes, readAliases, type TaroNode } from './weapp-nodes'
import { fakeWx, type WxOptions } from './weapp-wx'

/**
 * The real WeChat output (`dist/weapp`) running in WeChat's own component engine under jest: only the
 * phone is played. One app a test file, in the jsdom environment.
 */
export interface WeappPage {
  readonly route: string
  /** What stands on the page, as its nodes say. */
  readonly nodes: Nodes
  unload(): void
}

export interface Weapp {
  readonly wx: ReturnType<typeof fakeWx>
  /** The page on top. */
  page(): WeappPage
  /** The tab bar that WeChat draws on a tab page. */
  tabBar(): Nodes
  open(route: string, query?: Readonly<Record<string, string>>): Promise<WeappPage>
  /** Waits until the condition holds, never a fixed time. */
  until<T>(what: string, read: () => T | undefined | null | false, ms?: number): Promise<T>
  /** Every setData since the last call: how many, and how many bytes each. */
  takeSetData(): readonly { readonly bytes: number; readonly data: unknown }[]
  /** Puts every page away, tabs too, as when WeChat has thrown the mini-program out. */
  clear(): void
}

interface Instance {
  readonly data: { readonly root?: TaroNode }
  setData(data: unknown, done?: () => void): void
  route?: string
  __route__?: string
  options?: unknown
  onLoad?(query: unknown): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
}

interface Rendered {
  readonly instance: Instance
  attach(host: Element): void
  detach(): void
  querySelector(selector: string): { dispatchEvent(name: string, options?: object): void } | undefined
}

interface OpenPage extends WeappPage {
  readonly instance: Instance
}

const DIST = join(__dirname, '../../dist/weapp')

export async function startWeapp(options: WxOptions = {}): Promise<Weapp> {
  if (!existsSync(join(DIST, 'app.js'))) {
    throw new Error('dist/weapp is not built: run `npm run build:weapp` first')
  }
  const appConfig = JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8')) as {
    tabBar: { list: readonly { pagePath: string }[] }
  }
  const tabPaths = appConfig.tabBar.list.map(({ pagePath }) => pagePath)
  const aliases = readAliases(readFileSync(join(DIST, 'base.wxml'), 'utf8'))
  const simulate = require('miniprogram-simulate') as {
    load(path: string, tag: string, options: object): string
    render(id: string): Rendered
  }

  let setData: { bytes: number; data: unknown }[] = []
  let stack: OpenPage[] = []
  const tabs = new Map<string, { page: OpenPage; bar: Nodes | null }>()
  const instances: Instance[] = []
  const loaded = new Map<string, string>()
  let opening = { route: '', query: {} as object }
  let app: Record<string, ((options: object) => void) | undefined> = {}

  const wx = fakeWx(options, {
    go: async (url, how) => {
      const [path = '', query = ''] = url.replace(/^\//, '').split('?')
      await go(path, Object.fromEntries(new URLSearchParams(query)), how)
    },
    back: () => {
      if (stack.length < 2) return
      stack.pop()?.unload()
      stack[stack.length - 1]?.instance.onShow?.()
    },
  })

  const register = (global as unknown as { Component(definition: object): void }).Component
  Object.assign(global, {
    wx,
    App: (definition: typeof app) => {
      app = definition
    },
    getApp: () => app,
    getCurrentPages: () =>
      instances.filter((one) => stack.some((page) => page.instance === one) || one === loading),
    requirePlugin: () => undefined,
    __wxConfig: {},
    Component: (definition: { behaviors?: unknown }) =>
      register({ ...definition, behaviors: Array.isArray(definition.behaviors) ? definition.behaviors : [] }),
    Page: (definition: Record<string, unknown>) => registerPage(definition),
  })
  let loading: Instance | null = null

  function registerPage(definition: Record<string, unknown>) {
    const methods = Object.fromEntries(
      Object.entries(definition).filter(([, value]) => typeof value === 'function'),
    )
    register({
      data: definition.data ?? {},
      methods,
      options: {},
      lifetimes: {
        attached(this: Instance) {
          const { route, query } = opening
          this.route = route
          this.__route__ = route
          this.options = query
          const plain = this.setData.bind(this)
          this.setData = (data, done) => {
            setData.push({ bytes: Buffer.byteLength(JSON.stringify(data)), data })
            plain(data, done)
          }
          instances.push(this)
          loading = this
          this.onLoad?.(query)
          this.onShow?.()
        },
        ready(this: Instance) {
          this.onReady?.()
        },
        detached(this: Instance) {
          this.onUnload?.()
        },
      },
    })
  }

  function render(path: string, tag: string): Rendered & { host: Element } {
    // A script runs once; what it registered can be opened again and again.
    const id =
      loaded.get(path) ?? simulate.load(join(DIST, path), tag, { rootPath: DIST, compiler: 'official' })
    loaded.set(path, id)
    const rendered = simulate.render(id)
    const host = document.createElement('div')
    document.body.appendChild(host)
    rendered.attach(host)
    return Object.assign(rendered, { host })
  }

  const nodesOf = (rendered: Rendered): Nodes => ({
    aliases,
    root: () => rendered.instance.data.root ?? {},
    send(node, event, detail) {
      const target = rendered.querySelector(`#${node.uid ?? node.sid}`)
      if (!target) throw new Error(`nothing on the page answers to ${event}`)
      target.dispatchEvent(event, { bubbles: true, ...(detail ? { detail } : {}) })
    },
  })

  function openPage(route: string, query: object): OpenPage {
    opening = { route, query }
    const rendered = render(route, 'page')
    loading = null
    return {
      route,
      nodes: nodesOf(rendered),
      instance: rendered.instance,
      unload() {
        rendered.detach()
        rendered.host.remove()
      },
    }
  }

  async function go(route: string, query: object, how: 'push' | 'replace' | 'tab' | 'relaunch') {
    if (how === 'tab' || tabPaths.includes(route)) {
      for (const page of stack) if (!tabs.has(page.route)) page.unload()
      stack[stack.length - 1]?.instance.onHide?.()
      const known = tabs.get(route)
      if (known) {
        stack = [known.page]
        known.page.instance.onShow?.()
        return
      }
      const page = openPage(route, query)
      stack = [page]
      const bar = existsSync(join(DIST, 'custom-tab-bar/index.js'))
        ? render('custom-tab-bar/index', 'bar')
        : null
      tabs.set(route, { page, bar: bar ? nodesOf(bar) : null })
      return
    }
    if (how === 'replace') stack.pop()?.unload()
    else stack[stack.length - 1]?.instance.onHide?.()
    stack.push(openPage(route, query))
  }

  const until: Weapp['until'] = async (what, read, ms = 5000) => {
    const end = Date.now() + ms
    for (;;) {
      const found = read()
      if (found) return found
      if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`)
      await new Promise((next) => setTimeout(next, 10))
    }
  }

  const top = (): OpenPage => {
    const page = stack[stack.length - 1]
    if (!page) throw new Error('no page is open')
    return page
  }

  require(join(DIST, 'app.js'))
  app.onLaunch?.({ path: '', query: {}, scene: 1001 })
  app.onShow?.({})

  return {
    wx,
    page: top,
    tabBar() {
      const bar = tabs.get(top().route)?.bar
      if (!bar) throw new Error(`${top().route} has no tab bar`)
      return bar
    },
    async open(route, query = {}) {
      await go(route, query, 'push')
      await until(`something on ${route}`, () => (top().nodes.root().cn ?? []).length > 0)
      return top()
    },
    until,
    clear() {
      for (const page of new Set([...stack, ...[...tabs.values()].map(({ page }) => page)])) page.unload()
      stack = []
      tabs.clear()
    },
    takeSetData() {
      const taken = setData
      setData = []
      return taken
    },
  }
}
