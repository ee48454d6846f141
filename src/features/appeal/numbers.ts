import { EMERGENCY_SERVICES, type EmergencyNumber, type EmergencyService } from '@shared/contract/appeal'

/**
 * Nationwide numbers, so that the urgent key works without a network. A county's own gas and lift
 * numbers come with the answer to an emergency.
 */
const NATIONWIDE: Readonly<Record<EmergencyService, string>> = {
  police: '110',
  fire: '119',
  ambulance: '120',
  gas: '119',
  lift: '96333',
}

export const nationwideNumbers: readonly EmergencyNumber[] = EMERGENCY_SERVICES.map((service) => ({
  service,
  number: NATIONWIDE[service],
}))
