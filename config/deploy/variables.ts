export interface Variable {
  readonly name: string
  readonly meaning: string
  readonly needed: boolean
  /** Its value is never printed nor written to a file. */
  readonly secret: boolean
  readonly fallback?: string
}

const variable = (name: string, meaning: string, more: Partial<Variable> = {}): Variable => ({
  name,
  meaning,
  needed: false,
  secret: false,
  ...more,
})

/** What is known of the functions' variables. Which of them a function gets is read from its code. */
const KNOWN: readonly Variable[] = [
  variable('SECRET_KEY', '唯一的密钥，64 位十六进制；上线后不能换', { needed: true, secret: true }),
  variable('H5_BASE_URL', 'H5 网页版的地址', { needed: true }),
  variable('COUNTY_ID', '本次部署服务的县（区）', { needed: true }),
  variable('COUNTY_NAME', '县（区）的名字，写在县管理员的岗位和任职码上，比如 清禾县', { needed: true }),
  variable('CODE_IMAGES', '墙上的码：platform 为小程序码，h5 为网页二维码', { fallback: 'platform' }),
  variable('CODE_CHECK_PATH', '小程序正式发布以后改为 1', { fallback: '0' }),
  variable('OPERATOR_NAME', '运营单位的名称，写在隐私说明里'),
  variable('FIRST_ADMIN_CODE_HASH', '第一位县管理员的一次性口令（摘要）', { secret: true }),
  variable(
    'RATE_LIMITS',
    '同一个人、同一个小区多久可以做几次，比如 words.unverified=6/3600,scene=30/60；不填用默认',
  ),
  variable('PAGE_CACHE_MS', '商量页面的缓存时间（毫秒）'),
  variable('CONTENT_CHECK_MS', '内容检查最多等多久（毫秒）'),
  variable(
    'SUBSCRIBE_TEMPLATES',
    '订阅消息的模板，用分号隔开，每个写成 主题=模板编号:内容字段:时间字段:once 或 long；主题是 progress（事情有进展）、session（请来开会）、office（岗位上的事）；不填就不发，消息只在小程序里',
  ),
  variable('LOG_LEVEL', '日志的详细程度'),
]

/** One that nobody has described is kept all the same: leaving it out would change what the code does. */
export const describe = (name: string): Variable =>
  KNOWN.find((each) => each.name === name) ?? variable(name, '（代码里用到，这里还没有说明）')

/** Who may deploy, and where to. Only this script reads them. */
export const CREDENTIALS: readonly Variable[] = [
  variable('TCB_ENV_ID', '云开发环境的编号', { needed: true }),
  variable('TENCENTCLOUD_SECRETID', '部署账号的密钥编号', { needed: true, secret: true }),
  variable('TENCENTCLOUD_SECRETKEY', '部署账号的密钥', { needed: true, secret: true }),
]

export type Environment = Readonly<Record<string, string | undefined>>

export const isGiven = (environment: Environment, { name }: Variable): boolean =>
  (environment[name] ?? '') !== ''

/** The command line puts values into JSON as they are: what would break out of it is refused. */
export const fitsConfig = (value: string): boolean => !/["\\<>&\u0000-\u001f]/.test(value)

/** What a function is given: from the environment, or the fallback; what is in neither is left out. */
export function valuesFor(names: readonly string[], environment: Environment): Record<string, string> {
  const values: Record<string, string> = {}
  for (const { name, fallback } of names.map(describe)) {
    const value = environment[name] || fallback
    if (value) values[name] = value
  }
  return values
}
