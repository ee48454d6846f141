import { spawnSync } from 'node:child_process'

import { makeFirstAdminCode } from '../../cloudfunctions/features/posts/first-admin-code'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import { makeFonts } from '../fonts/make-fonts'
import { type Account, type Manager, openCloud } from './cloud'
import { deployFunction, detailOf, openCommandLine } from './command-line'
import { writeConfigs } from './function-config'
import { makePlan, type Plan, projectRoot } from './plan'
import { planText } from './print-plan'
import { provision } from './provision'
import { PlainRefusal } from './refusal'
import { CREDENTIALS, describe, type Environment, fitsConfig, isGiven, valuesFor } from './variables'

const say = (line: string) => console.log(line)

/** `npm run deploy`, or with `--dry-run` only what it would do. */
async function deploy(args: readonly string[], environment: Environment): Promise<void> {
  const rehearsal = args.includes('--dry-run')
  if (!rehearsal) refuseMisshapenSecret(environment)
  makeFonts()
  const plan = await makePlan()
  writeConfigs(plan)
  if (rehearsal) {
    say(planText(plan, environment))
    say('这是预演：没有连接任何服务，什么都没有改动。')
    return
  }
  const account = readAccount(plan, environment)
  for (const script of ['build:weapp', 'build:h5']) build(script)
  const cloud = openCloud(account)
  const run = openCommandLine()
  await refuseAnotherSecret(cloud, environment.SECRET_KEY)
  await provision(cloud, plan.collections, say)
  const firstAdmin = isGiven(environment, describe('FIRST_ADMIN_CODE_HASH'))
    ? undefined
    : makeFirstAdminCode(openSecrets(environment.SECRET_KEY))
  const given = firstAdmin ? { ...environment, FIRST_ADMIN_CODE_HASH: firstAdmin.hash } : environment
  const values = valuesFor(plan.variables, given)
  writeConfigs(plan, (name) => name in values)
  for (const planned of plan.functions) {
    const own = valuesFor(planned.variables, given)
    await deployFunction(planned, account, own, { run, cloud })
    say(`云函数 ${planned.name}：已部署${planned.triggers.length > 0 ? '，定时器也好了' : ''}`)
  }
  say('')
  say(planText(plan, environment))
  if (firstAdmin) {
    say(`第一位县管理员的一次性口令：${firstAdmin.code}`)
    say('只在这里显示一次：在小程序“我的 → 我有任职码”里输入。已经有县管理员时，它没有用处。')
  }
  say('部署完成。上面“控制台里要人来做的”，请逐条核对。')
}

/** Said at once: no need to bundle anything to see it. One that is missing is named with all that is missing. */
function refuseMisshapenSecret({ SECRET_KEY = '' }: Environment): void {
  if (SECRET_KEY !== '' && !/^[0-9a-f]{64}$/i.test(SECRET_KEY)) {
    throw new PlainRefusal('SECRET_KEY 应是 64 位十六进制，可用 openssl rand -hex 32 生成。没有部署。')
  }
}

function readAccount(plan: Plan, environment: Environment): Account {
  const missing = [...CREDENTIALS, ...plan.variables.map(describe)]
    .filter((variable) => variable.needed && !isGiven(environment, variable))
    .map(({ name, meaning }) => `  ${name}：${meaning}`)
  if (missing.length > 0) {
    throw new PlainRefusal(
      [
        '还缺这些环境变量，没有部署，什么都没有改动：',
        ...missing,
        '只想看看会做什么：npm run deploy -- --dry-run',
      ].join('\n'),
    )
  }
  const unwritable = plan.variables.filter((name) => !fitsConfig(environment[name] ?? ''))
  if (unwritable.length > 0) {
    throw new PlainRefusal(`${unwritable.join('、')} 里不能有引号、反斜杠、尖括号、& 或换行。没有部署。`)
  }
  return {
    envId: environment.TCB_ENV_ID ?? '',
    secretId: environment.TENCENTCLOUD_SECRETID ?? '',
    secretKey: environment.TENCENTCLOUD_SECRETKEY ?? '',
  }
}

function build(script: string): void {
  say(`正在构建 ${script} …`)
  const { status } = spawnSync('npm', ['run', script], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new PlainRefusal(`${script} 没有构建成功，没有部署。`)
}

/** Ids of people and all that is encrypted hang on the secret: another one would orphan everything. */
async function refuseAnotherSecret(cloud: Manager, secret: string | undefined): Promise<void> {
  const online = await detailOf(cloud, 'api')
  const known = online?.Environment?.Variables?.find(({ Key }) => Key === 'SECRET_KEY')?.Value
  if (known !== undefined && known !== secret) {
    throw new PlainRefusal(
      'SECRET_KEY 与线上正在用的不一样。换了它，所有人的身份和加密资料都对不上了。没有部署。',
    )
  }
}

deploy(process.argv.slice(2), process.env).catch((error: unknown) => {
  const { message } = error as Partial<Error>
  console.error(error instanceof PlainRefusal ? message : `部署没有完成：${message ?? '原因不明'}`)
  process.exitCode = 1
})
