import { EMERGENCY_SERVICES, type EmergencyNumber, type EmergencyService } from '@shared/contract/emergency'
import type { PushTemplate } from '@shared/rules/inbox/ledger'
import { COOLING_DAYS, MOST_COOLING_DAYS } from '@shared/rules/people/leaving'

import type { Limits } from './limits'
import { readPushTemplates } from './push-templates'
import { readLimits } from './read-limits'

/** What the environment decides for one deployment. Secrets are read elsewhere and never listed here. */
export interface Settings {
  /** One deployment serves one county. */
  readonly countyId: string
  readonly countyName: string
  /** How long an instance may show a consultation page again without reading it. */
  readonly pageCacheMilliseconds: number
  /** How often somebody may do something. */
  readonly limits: Limits
  /** Where the H5 build is served; HTTP callers from elsewhere are refused by the browser. */
  readonly h5BaseUrl: string
  /** Who runs this system, as the privacy notice names him. */
  readonly operatorName: string
  /** The digest of the code that makes the first county admin; without it there is none to claim. */
  readonly firstAdminCodeHash: string
  /** The numbers of the emergency page, some of which differ from county to county. */
  readonly emergencyNumbers: readonly EmergencyNumber[]
  /** The templates of subscription messages; without them nobody is asked, and the inbox works alone. */
  readonly pushTemplates: readonly PushTemplate[]
  /** Days between asking for an account to be erased and its erasure, in which she may think better of it. */
  readonly coolingDays: number
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const cache = Number(environment.PAGE_CACHE_MS ?? '2000')
  if (!Number.isInteger(cache) || cache < 0 || cache > 2000)
    throw new Error('PAGE_CACHE_MS must be 0 to 2000')
  const coolingDays = Number(environment.ACCOUNT_COOLING_DAYS ?? COOLING_DAYS)
  if (!Number.isInteger(coolingDays) || coolingDays < 0 || coolingDays > MOST_COOLING_DAYS)
    throw new Error(`ACCOUNT_COOLING_DAYS must be 0 to ${MOST_COOLING_DAYS}`)
  return {
    coolingDays,
    countyId: environment.COUNTY_ID ?? 'county',
    countyName: environment.COUNTY_NAME ?? '',
    pageCacheMilliseconds: cache,
    limits: readLimits(environment.RATE_LIMITS),
    h5BaseUrl: environment.H5_BASE_URL ?? '',
    operatorName: environment.OPERATOR_NAME ?? '',
    firstAdminCodeHash: environment.FIRST_ADMIN_CODE_HASH ?? '',
    pushTemplates: readPushTemplates(environment),
    emergencyNumbers: emergencyNumbers(environment.EMERGENCY_NUMBERS ?? ''),
  }
}

/** Nationwide numbers; a county sets its gas company's and its lift line's as `gas=…,lift=…`. */
const NATIONWIDE: Readonly<Record<EmergencyService, string>> = {
  police: '110',
  fire: '119',
  ambulance: '120',
  gas: '119',
  lift: '96333',
}

function emergencyNumbers(own: string): EmergencyNumber[] {
  const given = new Map(
    own.split(',').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  )
  return EMERGENCY_SERVICES.map((service) => {
    const number = given.get(service) ?? NATIONWIDE[service]
    if (!/^[0-9-]{3,13}$/.test(number)) throw new Error(`EMERGENCY_NUMBERS: ${service} is no number to dial`)
    return { service, number }
  })
}
