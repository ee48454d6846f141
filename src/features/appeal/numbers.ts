import { EMERGENCY_SERVICES, type EmergencyNumber, type EmergencyService } from '@shared/contract/emergency'

/**
 * Nationwide numbers, so that the urgent key works before a county's own have ever come; those are
 * kept on the phone with the hints of the form.
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

/** Which number an emergency asks for first, by where the gate would send it. */
const FIRST: Readonly<Record<string, EmergencyService>> = {
  '119': 'fire',
  '120': 'ambulance',
  '119_gas': 'gas',
  '96333_119': 'lift',
}

/** The number that helps with this one stands on top. */
export function mostUrgentFirst(
  numbers: readonly EmergencyNumber[],
  handoff: string | undefined,
): readonly EmergencyNumber[] {
  const first = FIRST[handoff ?? '']
  return [
    ...numbers.filter(({ service }) => service === first),
    ...numbers.filter(({ service }) => service !== first),
  ]
}
