import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { hostedHeaders } from '../h5/page-headers'
import { bundlesDir, deployDir, PERMISSIONS, type Plan, type PlannedFunction, RUNTIME } from './plan'

/** One function as the platform's tools write it down. */
export const functionConfig = (planned: PlannedFunction) => ({
  name: planned.name,
  handler: 'index.main',
  runtime: RUNTIME,
  timeout: planned.timeoutSeconds,
  memorySize: planned.memoryMb,
  // The bundle is whole; nothing is fetched when it starts.
  installDependency: false,
  triggers: planned.triggers.map(({ name, cron }) => ({ name, type: 'timer', config: cron })),
})

/**
 * `cloudbaserc.json` for the platform's own command line. It names variables, never values: the
 * command line takes those from its environment. `given` leaves out what would come out empty.
 */
export const cloudbaserc = (plan: Plan, given: (name: string) => boolean = () => true) => ({
  version: '2.0',
  envId: '{{env.TCB_ENV_ID}}',
  functionRoot: './functions',
  functions: plan.functions.map((planned) => ({
    ...functionConfig(planned),
    envVariables: Object.fromEntries(
      planned.variables.filter(given).map((name) => [name, `{{env.${name}}}`]),
    ),
  })),
})

/** What WeChat lets a function call; its tool reads this file when the function is uploaded. */
export const permissions = ({ openApis }: PlannedFunction) => ({ permissions: { openapi: openApis } })

export function writeConfigs(plan: Plan, given?: (name: string) => boolean): void {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  writeFileSync(join(deployDir, 'cloudbaserc.json'), json(cloudbaserc(plan, given)))
  writeFileSync(join(deployDir, 'h5-headers.json'), json(hostedHeaders('', process.env.API_BASE ?? '')))
  for (const planned of plan.functions) {
    writeFileSync(join(bundlesDir, planned.name, PERMISSIONS), json(permissions(planned)))
  }
}
