import type { ResolveScene, ResolveSceneInput } from '@shared/contract/scan'
import { readScene } from '@shared/rules/scene/scene-token'
import * as z from 'zod'

import type { Caller } from '../../kernel/caller'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findGuarded } from '../../kernel/throttle'
import type { OfficeDoc } from '../../store/places'
import type { SceneTokenDoc } from '../../store/scene-tokens'
import type { Store } from '../../store/store'

const input = z.strictObject({ token: z.string().min(1).max(64) }) satisfies z.ZodType<ResolveSceneInput>

/** Turns what a code holds into the place it opens. */
export const resolveScene = defineAction({
  name: 'scan.resolve',
  access: 'visitor',
  input,
  cost: 8,

  async run({ token }, context) {
    const { store, caller } = context
    const reading = readScene(token)
    if (reading.kind === 'mistyped') throw fail('CODE_UNKNOWN')
    const look = () => store.sceneTokens.find(reading.body)
    const found = await findGuarded('scene', context, look, 'CODE_UNKNOWN')
    if (found.revokedAt !== null) throw fail('CODE_REVOKED')
    return LEADS[found.kind](found, store, caller)
  },
})

type Lead = (token: SceneTokenDoc, store: Store, caller: Caller) => Promise<ResolveScene>

const LEADS: Readonly<Record<SceneTokenDoc['kind'], Lead>> = {
  async station({ kind, subjectId }, store, caller) {
    const [station, offices] = await Promise.all([
      store.places.station(subjectId),
      store.places.officesOfHost(subjectId),
    ])
    if (!station) throw fail('CODE_REVOKED')
    return {
      kind,
      hostName: station.name,
      stationId: station._id,
      sessionId: null,
      ...(await landingOf(offices, store, caller)),
    }
  },

  async office({ kind, subjectId }, store, caller) {
    const office = await store.places.office(subjectId)
    if (!office) throw fail('CODE_REVOKED')
    const stationId = office.hostType === 'redStation' ? office.hostId : null
    return {
      kind,
      hostName: office.hostName,
      stationId,
      sessionId: null,
      ...(await landingOf([office], store, caller)),
    }
  },

  async compound({ kind, subjectId }, store) {
    const [compound, open] = await Promise.all([
      store.places.compound(subjectId),
      store.consultations.openIn([subjectId], 1),
    ])
    if (!compound) throw fail('CODE_REVOKED')
    return {
      kind,
      hostName: compound.name,
      stationId: null,
      compoundId: compound._id,
      consultationId: open[0]?._id ?? null,
      sessionId: null,
    }
  },

  async consultation({ kind, subjectId }, store) {
    const consultation = await store.consultations.find(subjectId)
    if (!consultation) throw fail('CODE_REVOKED')
    const { _id, officeName, compoundId } = consultation
    return { kind, hostName: officeName, stationId: null, compoundId, consultationId: _id, sessionId: null }
  },

  async session({ kind, subjectId }, store) {
    const session = await store.sessions.find(subjectId)
    if (!session) throw fail('CODE_REVOKED')
    const { _id, compoundName, compoundId, consultationId } = session
    return { kind, hostName: compoundName, stationId: null, compoundId, consultationId, sessionId: _id }
  },
}

/** Her own compound's consultation where the office serves it, else the office's most urgent one. */
async function landingOf(offices: readonly OfficeDoc[], store: Store, caller: Caller) {
  const served = offices.flatMap((office) => office.compoundIds).slice(0, 100)
  if (served.length === 0) return { compoundId: null, consultationId: null }
  const person = caller.personId === undefined ? undefined : await caller.person()
  const own = person?.residences.find(({ compoundId }) => served.includes(compoundId))?.compoundId
  const [open] = await store.consultations.openIn(own ? [own] : served, 1)
  const only = served.length === 1 ? (served[0] ?? null) : null
  return { compoundId: open?.compoundId ?? own ?? only, consultationId: open?._id ?? null }
}
