/** The numbers of the emergency page; they are configuration of the county. */
export const EMERGENCY_SERVICES = ['police', 'fire', 'ambulance', 'gas', 'lift'] as const
export type EmergencyService = (typeof EMERGENCY_SERVICES)[number]
export interface EmergencyNumber {
  readonly service: EmergencyService
  readonly number: string
}
