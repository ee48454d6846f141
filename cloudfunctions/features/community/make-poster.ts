import type { MakePosterInput } from '@shared/contract/community'
import { sceneOf } from '@shared/rules/scene/scene-token'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findStation } from './find-station'

const input = z.strictObject({ stationId: id }) satisfies z.ZodType<MakePosterInput>
const LINK_SECONDS = 600

/** The A4 poster of a station with its code, for printing. */
export const makePoster = defineAction({
  name: 'community.makePoster',
  access: { posts: ['communitySecretary', 'serviceSpecialist', 'countyAdmin'] },
  input,
  limit: 'papers',
  cost: 7,

  target: ({ stationId }, { store }) => findStation(store, stationId),

  async run({ stationId }, { store, ports, target: { station } }) {
    const [token, offices] = await Promise.all([
      store.sceneTokens.ofSubject(stationId),
      store.places.officesOfHost(stationId),
    ])
    if (!token) throw fail('CODE_REVOKED')
    const { fileId } = await ports.askRegistry({
      kind: 'stationPoster',
      stationName: station.name,
      openHours: station.openHours,
      officeName: offices[0]?.name ?? '',
      scene: sceneOf(token._id),
    })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    if (url === '') throw fail('NOT_FOUND')
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
