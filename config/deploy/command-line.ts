import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import type { Account, FunctionDetail, Manager } from './cloud'
import { deployDir, type PlannedFunction } from './plan'
import { PlainRefusal } from './refusal'
import { fetchTool, toolsDir } from './tools'

/** The official command line. It deploys functions and their timers from `cloudbaserc.json`. */
const CLI = '@cloudbase/cli'
const CLI_VERSION = '2.12.10'

export interface Command {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}
export type Run = (command: Command) => void

export function openCommandLine(): Run {
  fetchTool(CLI, CLI_VERSION)
  const tcb = join(toolsDir, 'node_modules', CLI, 'bin/tcb')
  return ({ args, cwd, env }) => {
    spawnSync(process.execPath, [tcb, ...args], { cwd, env: env as NodeJS.ProcessEnv, stdio: 'inherit' })
  }
}

/**
 * What the command line is told: names in its arguments, every value in its environment, where the
 * config file takes them from. A home of its own: whoever is signed in on this machine stays out of
 * it, and it has nowhere to keep this account.
 */
export const commandFor = (
  planned: PlannedFunction,
  account: Account,
  values: Readonly<Record<string, string>>,
): Command => ({
  args: [
    ...['fn', 'deploy', planned.name, '--force', '--yes', '-e', account.envId],
    ...(planned.httpPath ? ['--path', planned.httpPath] : []),
  ],
  cwd: deployDir,
  env: {
    PATH: process.env.PATH,
    HOME: join(toolsDir, 'home'),
    XDG_CONFIG_HOME: join(toolsDir, 'home/.config'),
    CI: '1',
    TENCENTCLOUD_SECRETID: account.secretId,
    TENCENTCLOUD_SECRETKEY: account.secretKey,
    TCB_ENV_ID: account.envId,
    ...values,
  },
})

/** Deploys one function and looks whether it is there: the command line ends well even where it failed. */
export async function deployFunction(
  planned: PlannedFunction,
  account: Account,
  values: Readonly<Record<string, string>>,
  { run, cloud }: { readonly run: Run; readonly cloud: Manager },
): Promise<void> {
  const before = await detailOf(cloud, planned.name)
  run(commandFor(planned, account, values))
  const after = await detailOf(cloud, planned.name)
  const wrong = after === undefined ? '没有这个函数' : difference(planned, values, before, after)
  if (wrong !== undefined) {
    throw new PlainRefusal(`云函数 ${planned.name} 没有部署好（${wrong}）。请看上面的输出，改好再来一次。`)
  }
}

function difference(
  { triggers }: PlannedFunction,
  values: Readonly<Record<string, string>>,
  before: FunctionDetail | undefined,
  after: FunctionDetail,
): string | undefined {
  if (before && before.ModTime === after.ModTime) return '代码没有更新'
  const online = new Map((after.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]))
  const missing = Object.keys(values).filter((name) => online.get(name) !== values[name])
  if (missing.length > 0) return `变量 ${missing.join('、')} 对不上`
  const timers = new Set((after.Triggers ?? []).map(({ TriggerName }) => TriggerName))
  const stopped = triggers.filter(({ name }) => !timers.has(name)).map(({ name }) => name)
  return stopped.length > 0 ? `定时器 ${stopped.join('、')} 没有建好` : undefined
}

/** A function as it stands online; undefined where there is none. */
export async function detailOf(cloud: Manager, name: string): Promise<FunctionDetail | undefined> {
  try {
    return await cloud.functions.getFunctionDetail(name)
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('ResourceNotFound')) return undefined
    throw error
  }
}
