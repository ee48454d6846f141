import type { MyButler, MyButlerInput } from '@shared/contract/butler/my-butler'
import { dutySpellAt, isOnDuty } from '@shared/rules/butler/duty'
import { habitOf } from '@shared/rules/butler/habit'
import { pickDesk } from '@shared/rules/butler/who-answers'
import { atLeast, rungIn } from '@shared/rules/ladder'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { photoLinks } from '../../views/photo-links'
import { kindOfKey, readDesks } from './desks'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<MyButlerInput>

/**
 * Who is there for me: my stairwell's butler, her deputy, else the branch secretary and on upwards;
 * somebody always is. Only one's own stairwell: it is taken from where she lives, never from her word.
 */
export const myButler = defineAction({
  name: 'butler.mine',
  access: 'declared',
  input,
  // Person and posts; a link to her photo once an hour an instance.
  cost: 3,

  async target({ compoundId }, { settings }) {
    return { place: { countyId: settings.countyId, communityId: '', compoundId } }
  },

  async run({ compoundId }, { caller, store, settings, ports, now }): Promise<MyButler> {
    const person = await caller.person()
    const residence = person.residences.find((one) => one.compoundId === compoundId)
    if (!residence) throw fail('RUNG_DECLARED_REQUIRED')
    const { home, communityId, compoundName } = residence
    const place = {
      countyId: settings.countyId,
      communityId,
      compoundId,
      stairwellId: home?.stairwellId ?? null,
    }
    const desks = await readDesks(place, store)
    const { who } = pickDesk(desks.way, desks.state, [person._id])
    const post = desks.post(who.key)
    const mayContact = atLeast(rungIn(person, compoundId), 'phoneVerified')
    // Her name and her face are hers: whoever stands in for her shows neither.
    const herself = mayContact && who.kind === 'holder' ? who.personId : null
    const shown = post?.shown?.personId === herself ? post?.shown : undefined
    const file = post?.portrait?.personId === herself ? post?.portrait?.fileId : null
    const [photo = ''] = file ? await photoLinks([file], ports, now) : []
    const spell = dutySpellAt(now)
    return {
      compoundName,
      stairwell: home ? { building: home.building, unitEntrance: home.unitEntrance } : null,
      answers: {
        label: desks.label(who),
        name: shown?.name ?? null,
        photo: photo || null,
        post: kindOfKey(who.key),
        as: who.key !== desks.way[0]?.key || who.kind === 'topLevel' ? 'covering' : who.kind,
      },
      duty: { on: isOnDuty(now), until: (isOnDuty(now) ? spell.to : spell.from).toISOString() },
      usual:
        who.kind === 'holder' && post?.answers?.personId === who.personId
          ? habitOf(post.answers.counts)
          : null,
      mayContact,
      emergency: settings.emergencyNumbers,
    }
  },
})
