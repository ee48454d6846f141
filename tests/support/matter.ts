import type { ConsultationState } from '@shared/contract/consultation'
import { STEPS } from '@shared/contract/consultation'

import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import type { ConsultationDoc, StatementDoc } from '../../cloudfunctions/store/consultations'
import type { TestApi } from './api'
import { loadPlaces } from './neighbours'
import { neighbour, post } from './speakers'
import { stored } from './stored'
import { aCompound, aConsultation, aStatement, load, storeConsultation } from './world'

/** A compound with everybody who has a part in a consultation, and a 三无小区 beside it. */
export async function loadOffice(api: TestApi): Promise<void> {
  await loadPlaces(api)
  await load(api, 'compounds', [
    aCompound({ _id: 'cp3', name: '槐花巷小区', kind: 'threeNoCompound', committee: null, property: null }),
  ])
  await load(api, 'stairwells', [
    {
      _id: 'cp3-b01-u1',
      countyId: 'county',
      communityId: 'cm1',
      compoundId: 'cp3',
      building: 1,
      unitEntrance: 1,
      households: 12,
      order: '001-01',
      butler: null,
    },
  ])
  const posts = {
    secretary: [post('branchSecretary', 'cp1'), post('branchSecretary', 'cp3')],
    community: [post('communitySecretary', 'cm1')],
    elsewhere: [post('branchSecretary', 'cp2')],
    butler: [post('redButler', 'cp1-b01-u1')],
    'butler-next': [post('redButler', 'cp1-b01-u2')],
    'butler-elsewhere': [post('redButler', 'cp2-b01-u1')],
    chair: [post('committeeChair', 'cp1')],
    manager: [post('propertyManager', 'cp1')],
    expert: [post('serviceSpecialist', 'cm1')],
  }
  const consents = [{ notice: 'privacy', version: '1', at: new Date('2026-11-20T00:00:00Z') }]
  for (const [openid, held] of Object.entries(posts)) {
    await neighbour(api, openid, { posts: held, label: LABELS[openid] ?? '某同志', consents })
  }
  for (const openid of ['li', 'zhao', 'sun']) await neighbour(api, openid, { consents })
  await neighbour(api, 'huai', { compoundId: 'cp3', consents })
}

const LABELS: Readonly<Record<string, string>> = {
  secretary: '王书记',
  community: '赵书记',
  butler: '李管家',
  chair: '周主任',
  manager: '吴经理',
  expert: '郑专员',
}

/** A consultation in one state, with the steps behind it ended. */
export async function aMatter(
  api: TestApi,
  id: string,
  state: ConsultationState,
  statements: readonly Partial<StatementDoc>[] = [],
  change: Partial<ConsultationDoc> = {},
): Promise<string> {
  const here = (STEPS as readonly string[]).indexOf(state)
  const at = new Date('2026-11-20T00:00:00Z')
  const steps = STEPS.map((step, place) => ({
    step,
    startedAt: place <= here ? at : null,
    dueAt: place === here ? new Date('2026-11-27T00:00:00Z') : null,
    endedAt: place < here ? at : null,
    responsible: place <= here ? '王书记' : null,
  }))
  await storeConsultation(
    api,
    aConsultation({ _id: id, state, steps, ...change }),
    statements.map((one, n) => aStatement({ _id: `${id}-s${n + 1}`, consultationId: id, ...one })),
  )
  return id
}

export const matter = async (id: string): Promise<ConsultationDoc | undefined> =>
  (await stored<ConsultationDoc>('consultations')).find(({ _id }) => _id === id)

/** Goes on, or is suspended, without the moves that lead there: for what evidence may still be written. */
export async function setState(id: string, state: ConsultationState): Promise<void> {
  await platformDatabase().collection('consultations').doc(id).update({ state })
}

/** Everything that waits for an answer of the checks is due now. */
export async function askAgain(api: TestApi): Promise<void> {
  const { command } = platformDatabase()
  await platformDatabase()
    .collection('publications')
    .where({ dueAt: command.gt(new Date(0)) })
    .update({ dueAt: new Date(1) })
  await api.tick()
}
