/** What the emulator's environment hands to functions instead of a credential. */
const DUMMY_CREDENTIAL = 'local'

const CREDENTIALS = [
  'TENCENTCLOUD_SECRETID',
  'TENCENTCLOUD_SECRETKEY',
  'TENCENTCLOUD_SESSIONTOKEN',
  'CLOUDBASE_APIKEY',
] as const

/**
 * The gateway lets anyone be anyone. It must never stand where real people or real data are.
 *
 * @throws an error with one sentence for the person who started it.
 */
export function refuseProduction(env: Readonly<Record<string, string | undefined>>): void {
  if (env.NODE_ENV === 'production') {
    throw new Error('本地演示不能在 NODE_ENV=production 下启动：请去掉这个环境变量。')
  }
  for (const name of CREDENTIALS) {
    const value = env[name]
    if (value !== undefined && value !== '' && value !== DUMMY_CREDENTIAL) {
      throw new Error(`本地演示不能带着真实的云凭证启动：请去掉环境变量 ${name}。`)
    }
  }
}
