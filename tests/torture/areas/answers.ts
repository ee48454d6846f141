import { STANDING_OPTIONS } from '@shared/contract/poll'

import { aDeliberation, aHomeOf } from '../../support/deliberation'
import { HOST, residentsOf } from '../../support/sessions'
import { load } from '../../support/world'
import { readStore } from '../emulator/check-store'
import type { AreaResult } from './area'
import type { Crowd } from './crowd'
import { type Home, judgeAnswers, type StoredAnswers } from './judge-answers'

const DAY = 86_400_000

/** Everybody behind some doors answers a 意向征集 and changes her mind: each person once, each household once. */
export async function tortureAnswers(crowd: Crowd, operations: number): Promise<AreaResult> {
  const before = crowd.operations
  const wrong: string[] = []
  for (let round = 0; crowd.operations - before < operations; round += 1)
    wrong.push(...(await onePoll(crowd, round)).map((one) => `poll ${round}: ${one}`))
  return { operations: crowd.operations - before, kills: 0, violations: wrong }
}

async function onePoll(crowd: Crowd, round: number): Promise<string[]> {
  const { api, random } = crowd
  const homes = await Promise.all(
    Array.from({ length: 8 }, (_, nth) => aHome(crowd, `crowd-home${round}-${nth}`)),
  )
  const matter = await aDeliberation(api)
  const proposalIds = [`${matter}-pr1`, `${matter}-pr2`]
  const settings = { days: 3, hiddenUntilClose: false, costOnOwners: random.chance(0.5) }
  const set = await crowd.tap(HOST.openid, 'poll.set', { consultationId: matter, proposalIds, ...settings })
  if (set !== 'ok') return [`it was refused with ${set}`]
  const said = new Map<string, string>()
  const wrong: string[] = []
  for (let wave = 0; wave < 4; wave += 1) {
    await crowd.atOnce(
      homes
        .flatMap(({ members }) => members)
        .filter(() => random.chance(0.6))
        .map((openid) => {
          const choice = random.pick([...proposalIds, ...STANDING_OPTIONS])
          return async () => {
            const told = await crowd.tap(openid, 'poll.answer', { consultationId: matter, choice })
            if (told === 'ok') said.set(api.personId(openid), choice)
            else wrong.push(`an answer was refused with ${told}`)
          }
        }),
    )
    crowd.later(60_000)
  }
  crowd.later(5 * DAY)
  await api.tick()
  const known = homes.map((home) => ({
    ...home,
    members: home.members.map((openid) => api.personId(openid)),
    adult: home.adult && api.personId(home.adult),
  }))
  return [...wrong, ...judgeAnswers(said, known, storedAnswers(api.dataDir, matter))]
}

async function aHome({ api, random }: Crowd, id: string): Promise<Home> {
  const members = await residentsOf(api, 1 + random.below(4), { householdId: id })
  const adult = random.chance(0.5) ? random.pick(members) : undefined
  await load(api, 'homes', [aHomeOf(api, id, members, adult)])
  return { id, members, adult: adult ?? null }
}

function storedAnswers(dataDir: string, matter: string): StoredAnswers {
  const of = readStore(dataDir)
  const pollId = `pl_${matter}`
  const mine = (collection: string) => [...of(collection).values()].filter((one) => one.pollId === pollId)
  return {
    answers: mine('poll_answers') as never,
    households: mine('poll_households').map(({ _id, casterId }) => ({
      home: String(_id).slice(pollId.length + 1),
      casterId: String(casterId),
    })),
    result: of('polls').get(pollId)?.result as never,
  }
}
