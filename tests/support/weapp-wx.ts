import { httpPost, httpSend } from './http-post'
import { phoneFiles } from './weapp-files'

type Done = { success?(value: object): void; fail?(value: object): void; complete?(value: object): void }

export interface WxOptions {
  /** WeChat's private channel; without it the engine has no `wx.cloud`, and the app talks HTTP. */
  readonly callFunction?: (call: { readonly name: string; readonly data: unknown }) => Promise<unknown>
  /** What stands before an address without a host: a build without API_BASE asks `/api`. */
  readonly httpBase?: string
  readonly scanCode?: () => { readonly result: string; readonly path?: string }
  /** What she answers when WeChat asks whether it may send her messages, template by template. */
  readonly subscribe?: (templateIds: readonly string[]) => Readonly<Record<string, string>>
  readonly storage?: Readonly<Record<string, unknown>>
  /** What lies in her album, and in a conversation; the next to be chosen stands first. */
  readonly album?: readonly Buffer[]
  readonly messageFiles?: readonly { readonly name: string; readonly bytes: Buffer }[]
}

interface Navigation {
  go(url: string, how: 'push' | 'replace' | 'tab' | 'relaunch'): Promise<void>
  back(): void
}

const answer = (options: Done, value: object = {}) => {
  const result = { errMsg: 'ok', ...value }
  options.success?.(result)
  options.complete?.(result)
  return Promise.resolve(result)
}

/** The phone's side: storage in memory, real HTTP, navigation that really opens pages. */
export function fakeWx(options: WxOptions, navigation: Navigation) {
  const storage = new Map<string, unknown>(Object.entries(options.storage ?? {}))
  const loaded = new Map<string, string>()
  const copied: string[] = []
  const opened: { readonly fileType: string; readonly text: string }[] = []
  let line = true
  const networkWatchers = new Set<(status: { isConnected: boolean; networkType: string }) => void>()
  const { callFunction } = options

  const move = (how: 'push' | 'replace' | 'tab' | 'relaunch') => (call: { url: string } & Done) => {
    void navigation.go(call.url, how).then(
      () => answer(call),
      (error: unknown) => call.fail?.({ errMsg: String(error) }),
    )
  }

  return {
    canIUse: () => true,
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    onMemoryWarning: () => undefined,
    getSystemInfoSync: () => ({ SDKVersion: '3.3.4', windowWidth: 375, windowHeight: 812, platform: 'ios' }),
    getSystemInfo: (call: Done) => answer(call, { SDKVersion: '3.3.4' }),
    getWindowInfo: () => ({ windowWidth: 375, windowHeight: 812 }),
    getMenuButtonBoundingClientRect: () => ({
      top: 48,
      left: 280,
      width: 87,
      height: 32,
      right: 367,
      bottom: 80,
    }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, structuredCopy(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    getNetworkType: (call: Done) => answer(call, { networkType: 'wifi' }),
    onNetworkStatusChange: (watcher: (status: { isConnected: boolean; networkType: string }) => void) =>
      void networkWatchers.add(watcher),
    navigateTo: move('push'),
    redirectTo: move('replace'),
    switchTab: move('tab'),
    reLaunch: move('relaunch'),
    navigateBack: (call: Done) => {
      navigation.back()
      return answer(call)
    },
    pageScrollTo: (call: Done) => answer(call),
    scanCode: (call: Done) =>
      options.scanCode
        ? answer(call, options.scanCode())
        : call.fail?.({ errMsg: 'scanCode:fail no camera' }),
    requestSubscribeMessage: (call: { readonly tmplIds: readonly string[] } & Done) => {
      const fault = (errCode: number) => call.fail?.({ errCode, errMsg: 'requestSubscribeMessage:fail' })
      // WeChat answers to a tap only, and takes no more than three (20003).
      if (call.tmplIds.length > 3) return fault(20003)
      return options.subscribe ? answer(call, options.subscribe(call.tmplIds)) : fault(20004)
    },
    request: (call: Request & Done) => {
      if (!line) return call.fail?.({ errMsg: 'request:fail the line is down' })
      const url = call.url.replace(/^\//, `${options.httpBase ?? ''}/`)
      const sent = isBytes(call.data)
        ? httpSend(call.method ?? 'GET', url, Buffer.from(new Uint8Array(call.data)), call.header ?? {})
        : httpPost(url, JSON.stringify(call.data), call.header ?? {})
      const task = sent.then(
        ({ status, text }) => answer(call, { statusCode: status, data: parsed(text), header: {} }),
        (error: unknown) => call.fail?.({ errMsg: `request:fail ${String(error)}` }),
      )
      return Object.assign(task, { abort: () => undefined })
    },
    downloadFile: (call: { readonly url: string } & Done) =>
      httpSend('GET', call.url, Buffer.alloc(0), {}).then(
        ({ status, text }) => {
          const tempFilePath = `wxfile://tmp_paper_${loaded.size}`
          loaded.set(tempFilePath, text)
          return answer(call, { statusCode: status, tempFilePath })
        },
        (error: unknown) => call.fail?.({ errMsg: `downloadFile:fail ${String(error)}` }),
      ),
    openDocument: ({ filePath, fileType, ...call }: { filePath: string; fileType: string } & Done) => {
      opened.push({ fileType, text: loaded.get(filePath) ?? '' })
      return answer(call)
    },
    setClipboardData: (call: { readonly data: string } & Done) => {
      copied.push(call.data)
      return answer(call)
    },
    ...phoneFiles(options.album ?? [], options.messageFiles ?? []),
    ...(callFunction
      ? {
          cloud: {
            init: () => undefined,
            callFunction: async (call: { name: string; data: unknown }) => ({
              result: await callFunction(call),
            }),
          },
        }
      : {}),
    /** Not WeChat's: what a test does to the phone. */
    test: {
      storage,
      /** What she copied to paste it elsewhere. */
      copied,
      /** What she opened in WeChat's own reader. */
      opened,
      /** Requests fail, whatever the phone believes. */
      setLine(works: boolean) {
        line = works
      },
      setNetwork(isConnected: boolean) {
        for (const watcher of networkWatchers)
          watcher({ isConnected, networkType: isConnected ? 'wifi' : 'none' })
      },
    },
  }
}

interface Request {
  readonly url: string
  readonly method?: string
  readonly data: unknown
  readonly header?: Record<string, string>
}

/** Another world's ArrayBuffer is no instance of this one's. */
const isBytes = (data: unknown): data is ArrayBuffer =>
  Object.prototype.toString.call(data) === '[object ArrayBuffer]'

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
