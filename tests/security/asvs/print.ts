import { checklist } from './checklist'
import type { Shown } from './row'

const how = (shown: Shown): string =>
  shown.by === 'test'
    ? `${shown.file}${shown.name === '' ? '' : ` › ${shown.name}`}`
    : `${shown.by === 'hand' ? 'by hand' : 'does not arise'}: ${shown.because}`

for (const { id, asks, shown } of checklist) console.info(`${id.padEnd(7)} ${asks}\n        ${how(shown)}`)
const count = (by: Shown['by']) => checklist.filter(({ shown }) => shown.by === by).length
console.info(
  `\nOWASP ASVS 4.0.3, level 1: ${checklist.length} requirements; ${count('test')} by tests, ${count('hand')} by hand, ${count('notApplicable')} do not arise.`,
)
