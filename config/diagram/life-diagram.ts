import { readFileSync, writeFileSync } from 'node:fs'

import type { ConsultationState } from '@shared/contract/consultation'
import { stateNames } from '@shared/copy/consultation'
import { evidenceNames, ownerNames, processVerbs } from '@shared/copy/process'
import { CONSULTATION_LIFE, type Mover, type Transition } from '@shared/rules/consultation/life'

const README = 'README.md'
export const BEGIN = '<!-- life of a consultation: begin (npm run -s docs:diagram) -->'
export const END = '<!-- life of a consultation: end -->'

const movers: Readonly<Record<Mover, string>> = {
  ...ownerNames,
  countyAdmin: '县管理员',
  host: '主持人',
  serviceSpecialist: '社区服务专员',
}

const nameOf = (state: ConsultationState) => stateNames[state]

const ledTo = ({ to, from }: Transition) => {
  if (to !== 'previous') return nameOf(to)
  return from === 'suspended' ? '原来那一步' : '不变'
}

/** The rows that differ only in where they begin stand together. */
function grouped(): { readonly from: ConsultationState[]; readonly row: Transition }[] {
  const groups = new Map<string, { from: ConsultationState[]; row: Transition }>()
  for (const row of CONSULTATION_LIFE) {
    const key = JSON.stringify([row.verb, row.to, row.who, row.guards])
    const group = groups.get(key) ?? { from: [], row }
    group.from.push(row.from)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function picture(): string[] {
  const lines = CONSULTATION_LIFE.filter(({ from, to, verb }) => to !== from && verb !== 'suspend').flatMap(
    ({ from, to, verb }) => (to === 'previous' ? [] : [`  ${from} --> ${to}: ${processVerbs[verb]}`]),
  )
  const names = (Object.keys(stateNames) as ConsultationState[]).map(
    (state) => `  state "${stateNames[state]}" as ${state}`,
  )
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    '  [*] --> asking',
    ...lines,
    '  cancelled --> [*]',
    '  closed --> [*]',
    '```',
  ]
}

function table(): string[] {
  const rows = grouped().map(({ from, row }) => {
    const who = row.who.map((mover) => movers[mover]).join('、')
    const lacks = row.guards.map((guard) => evidenceNames[guard]).join('；') || '—'
    return `| ${from.map(nameOf).join('、')} | ${processVerbs[row.verb]} | ${who} | ${lacks} | ${ledTo(row)} |`
  })
  return ['| 从 | 做什么 | 谁 | 要有什么 | 到 |', '|---|---|---|---|---|', ...rows]
}

/** The life of a consultation as the table has it, for people: a picture and its rows. */
export const lifeDiagram = (): string => [BEGIN, ...picture(), '', ...table(), END].join('\n')

/** The README with what stands between the two marks replaced. */
export function withDiagram(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (from === -1 || to === -1) throw new Error('the README has no place for the diagram')
  return readme.slice(0, from) + lifeDiagram() + readme.slice(to + END.length)
}

export const printDiagram = (): void => writeFileSync(README, withDiagram(readFileSync(README, 'utf8')))
