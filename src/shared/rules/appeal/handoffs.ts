import type { HandoffView } from '../../contract/topics'

/** Numbers that are the same all over China; null where one goes to a place or a person. */
const NUMBERS = {
  '110': '110',
  '119': '119',
  '120': '120',
  '119_gas': '119',
  '96333_119': '96333',
  '12345': '12345',
  '12315': '12315',
  '12333': '12333',
  '12393': '12393',
  '119_96119': '96119',
  housingBureau: '12345',
  policeStation: '110',
  trafficPolice: '122',
  court: '12368',
  petitionOffice: '12345',
  school: null,
  legalAid: '12348',
  mediation: null,
  microWish: null,
  askSecretaryToReword: null,
} as const satisfies Readonly<Record<string, string | null>>

export type HandoffCode = keyof typeof NUMBERS

export const isHandoff = (code: string): code is HandoffCode => Object.keys(NUMBERS).includes(code)

/** Where a code leads; what a county's own rule says in words leads to the hotline that knows everybody. */
export function handoffView(code: string | null): HandoffView | null {
  if (code === null) return null
  const known: HandoffCode = isHandoff(code) ? code : '12345'
  return { code: known, number: NUMBERS[known] }
}
