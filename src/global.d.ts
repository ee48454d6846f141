/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** Where the actions answer over HTTP; empty means: the origin that served the page. */
declare const API_BASE: string
/** The CloudBase environment of the mini-program; empty means: there is none, talk HTTP. */
declare const CLOUDBASE_ENV_ID: string

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'h5'
  }
}
