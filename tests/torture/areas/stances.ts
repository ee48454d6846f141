import { STANCES, type Stance } from '@shared/contract/consultation'

import { residentsOf } from '../../support/sessions'
import { aConsultation, aStatement, storeConsultation } from '../../support/world'
import { readStore } from '../emulator/check-store'
import type { AreaResult } from './area'
import type { Crowd } from './crowd'
import { judgeStances, type Said } from './judge-stances'

const PEOPLE = 24
const MATTER = 'cs-crowd'
const STATEMENTS = ['crowd-1', 'crowd-2', 'crowd-3']

/** Neighbours take stances and change their minds, all at once; the page shows what each said last. */
export async function tortureStances(crowd: Crowd, operations: number): Promise<AreaResult> {
  const { api, random } = crowd
  const before = crowd.operations
  const people = await residentsOf(api, PEOPLE)
  const statements = STATEMENTS.map((_id) => aStatement({ _id, consultationId: MATTER }))
  await storeConsultation(api, aConsultation({ _id: MATTER }), statements)
  const said = new Map<string, Stance>()
  const wrong: string[] = []
  while (crowd.operations - before < operations) {
    await crowd.atOnce(
      people
        .filter(() => random.chance(0.7))
        .map((openid) => {
          const [statementId, stance] = [random.pick(STATEMENTS), random.pick(STANCES)]
          return async () => {
            const input = { consultationId: MATTER, statementId, stance }
            const told = await crowd.tap(openid, 'consultation.takeStance', input)
            if (told === 'ok') said.set(`${api.personId(openid)} ${statementId}`, stance)
            else wrong.push(`a stance was answered with ${told}`)
          }
        }),
    )
    crowd.later(60_000)
  }
  crowd.later(60_000)
  await api.tick()
  const { cards, participants } = await api.call('consultation.page', { consultationId: MATTER })
  const shown = new Map(cards.map(({ id, counts }) => [id, counts]))
  return {
    operations: crowd.operations - before,
    kills: 0,
    violations: [
      ...wrong,
      ...judgeStances(said, storedStances(api.dataDir), shown),
      ...(participants.verified === new Set([...said.keys()].map((key) => key.split(' ')[0])).size
        ? []
        : [`${participants.verified} are shown to have taken part`]),
    ],
  }
}

function storedStances(dataDir: string): Said {
  const rows = [...readStore(dataDir)('participations').values()]
  return new Map(
    rows
      .filter(({ consultationId }) => consultationId === MATTER)
      .flatMap(({ personId, stances }) =>
        Object.entries(stances as Record<string, Stance>).map(
          ([statement, stance]) => [`${personId} ${statement}`, stance] as const,
        ),
      ),
  )
}
