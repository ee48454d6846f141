import tcb from '@cloudbase/node-sdk'

/** The SDK, once an instance. It finds the environment's address and credentials by itself. */
let opened: ReturnType<typeof tcb.init> | undefined
let database: ReturnType<ReturnType<typeof tcb.init>['database']> | undefined

export function platformApp() {
  opened ??= tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
  return opened
}

export function platformDatabase() {
  database ??= platformApp().database()
  return database
}
