import { EmulatorStartError } from './start-error'

/** The emulator trusts whoever asks, so it never runs where real people's data could be. */
export function refuseProduction(env: NodeJS.ProcessEnv): void {
  const { NODE_ENV, TENCENTCLOUD_SECRETID, CLOUDBASE_APIKEY } = env
  if (NODE_ENV === 'production') {
    throw new EmulatorStartError(
      'PRODUCTION_REFUSED',
      '本地模拟器不能在 NODE_ENV=production 下启动。The local emulator refuses to start in production.',
    )
  }
  if ((TENCENTCLOUD_SECRETID && TENCENTCLOUD_SECRETID !== 'local') || CLOUDBASE_APIKEY) {
    throw new EmulatorStartError(
      'PRODUCTION_REFUSED',
      '环境变量里有真实的云凭证，本地模拟器拒绝启动。The local emulator refuses to start beside real cloud credentials.',
    )
  }
}
