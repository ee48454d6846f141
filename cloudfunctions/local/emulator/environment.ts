import { EMULATOR_MARK } from './marker'

/** The variables that make the unmodified SDK in a function talk to the emulator. */
export function functionEnvironment(adminUrl: string, envId = DEFAULT_ENV_ID): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    TCB_ENV: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    [EMULATOR_MARK]: '1',
  }
}

export const DEFAULT_ENV_ID = 'local-dev'
