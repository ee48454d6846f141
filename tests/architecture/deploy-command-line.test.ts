import type { FunctionDetail, Manager } from '../../config/deploy/cloud'
import { type Command, commandFor, deployFunction, type Run } from '../../config/deploy/command-line'
import { cloudbaserc } from '../../config/deploy/function-config'
import type { Plan, PlannedFunction } from '../../config/deploy/plan'
import { fitsConfig } from '../../config/deploy/variables'

const account = { envId: 'env-x', secretId: 'an-id-nobody-may-see', secretKey: 'a-key-nobody-may-see' }
const values = { SECRET_KEY: 'a-secret-nobody-may-see', COUNTY_ID: 'c1' }
const clock: PlannedFunction = {
  name: 'clock',
  timeoutSeconds: 60,
  memoryMb: 256,
  localInstances: 1,
  triggers: [{ name: 'tick', cron: '*/10 * * * * * *' }],
  bytes: 1000,
  variables: ['COUNTY_ID', 'SECRET_KEY', 'OPERATOR_NAME'],
  openApis: [],
}
const asWanted: FunctionDetail = {
  ModTime: '2026-11-22 12:00:00',
  Environment: { Variables: Object.entries(values).map(([Key, Value]) => ({ Key, Value })) },
  Triggers: [{ TriggerName: 'tick' }],
}

/** What stands online before and after; undefined where there is no such function. */
function online(...details: readonly (FunctionDetail | undefined)[]): Pick<Manager, 'functions'> {
  const left = [...details]
  return {
    functions: {
      async getFunctionDetail() {
        const detail = left.shift()
        if (!detail) throw Object.assign(new Error('none'), { code: 'ResourceNotFound.Function' })
        return detail
      },
    },
  }
}

const deploy = (cloud: Pick<Manager, 'functions'>, run: Run = () => undefined) =>
  deployFunction(clock, account, values, { run, cloud: cloud as Manager })

describe('the official command line', () => {
  test('is told names in its arguments and values in its environment only', async () => {
    const told: Command[] = []
    await deploy(online(undefined, asWanted), (command) => told.push(command))
    expect(told[0]?.args).toEqual(['fn', 'deploy', 'clock', '--force', '--yes', '-e', 'env-x'])
    expect(told[0]?.env).toMatchObject({ ...values, TENCENTCLOUD_SECRETKEY: account.secretKey })
    expect(commandFor({ ...clock, httpPath: '/api' }, account, values).args.slice(-2)).toEqual([
      '--path',
      '/api',
    ])
  })

  test('cannot reach who is signed in on this machine', () => {
    const { HOME, XDG_CONFIG_HOME } = commandFor(clock, account, values).env
    expect([HOME, XDG_CONFIG_HOME].every((path) => path?.includes('.build/deploy/tools/home'))).toBe(true)
  })

  test('reads a config that names what is given and holds no value', () => {
    const plan = { collections: {}, functions: [clock], variables: [] } as unknown as Plan
    const config = JSON.stringify(cloudbaserc(plan, (name) => name in values))
    expect(config).toContain('{{env.SECRET_KEY}}')
    expect(config).not.toContain('OPERATOR_NAME')
    for (const value of Object.values({ ...account, ...values })) expect(config).not.toContain(value)
  })

  test('is not believed: a function that is not there, or as it was before, is a failure', async () => {
    await expect(deploy(online(undefined, undefined))).rejects.toThrow('没有这个函数')
    await expect(deploy(online(asWanted, asWanted))).rejects.toThrow('代码没有更新')
  })

  test.each([
    ['a variable', { ...asWanted, Environment: { Variables: [] } }, '变量 SECRET_KEY、COUNTY_ID 对不上'],
    ['a timer', { ...asWanted, Triggers: [] }, '定时器 tick 没有建好'],
  ])('a missing %s is a failure, and no value is said', async (_, after, reason) => {
    const failed = deploy(online({ ModTime: 'before' }, after))
    await expect(failed).rejects.toThrow(reason)
    await expect(failed).rejects.not.toThrow(values.SECRET_KEY)
  })
})

test('a value that would break out of the config is refused', () => {
  expect(['清禾县', 'https://h5.example.test/a?b=1', '某某社区（试点）'].every(fitsConfig)).toBe(true)
  expect(['a"b', 'a\\b', 'a\nb', '<b>', 'a&b'].some(fitsConfig)).toBe(false)
})
