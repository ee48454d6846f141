/** A cloud function as it is deployed; the local gateway gives it the same limits. */
export interface Deployable {
  readonly name: 'api' | 'clock' | 'events' | 'registry'
  readonly timeoutSeconds: number
  readonly memoryMb: number
  /** How many instances run side by side locally; the platform scales by itself. */
  readonly localInstances: number
  /** Seven-field cron expressions, as CloudBase reads them (the first field is seconds). */
  readonly triggers: readonly { readonly name: string; readonly cron: string }[]
}

export const deployables: readonly Deployable[] = [
  { name: 'api', timeoutSeconds: 20, memoryMb: 256, localInstances: 4, triggers: [] },
  {
    name: 'clock',
    timeoutSeconds: 60,
    memoryMb: 256,
    localInstances: 1,
    triggers: [{ name: 'tick', cron: '*/10 * * * * * *' }],
  },
  { name: 'events', timeoutSeconds: 20, memoryMb: 256, localInstances: 1, triggers: [] },
  { name: 'registry', timeoutSeconds: 60, memoryMb: 512, localInstances: 1, triggers: [] },
]
