import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { PlainFailure } from './plain-failure'

export interface StartOptions {
  readonly dataDir: string
  readonly port: number
  /** Throws the data away first. */
  readonly fresh: boolean
  /** Interfaces only: neither builds nor serves the web app. */
  readonly withoutH5: boolean
  /** Leaves the store empty instead of loading the fixture county. */
  readonly empty: boolean
}

const DEFAULT_PORT = 8790

const USAGE =
  '用法：npm start -- [--port 端口] [--fresh] [--no-h5] [--empty]；数据目录用环境变量 DATA_DIR 指定。'

export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, root: string): StartOptions {
  const values = parse(args)
  const port = Number(values.port ?? env.PORT ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainFailure(`端口要写 1 到 65535 之间的整数。${USAGE}`)
  }
  return {
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    port,
    fresh: values.fresh ?? false,
    withoutH5: values['no-h5'] ?? false,
    empty: values.empty ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: 'string' },
      fresh: { type: 'boolean' },
      'no-h5': { type: 'boolean' },
      empty: { type: 'boolean' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch {
    throw new PlainFailure(`看不懂这些参数：${args.join(' ')}。${USAGE}`)
  }
}
