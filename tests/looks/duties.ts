import type { HandoffChannel } from '@shared/contract/process'
import { receptionId, receptionSlotId } from '@shared/rules/reception/plan'

import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import type { TestStack } from '../support/gateway'
import { aMatter } from '../support/matters'
import { load, storeConsultation } from '../support/world'

const DAY = 86_400_000

export interface DutyIds {
  readonly handedTo12345: string
  readonly atReception: string
  readonly question: string
}

/** What duty pages are full of: matters that were handed on, a reception day that was and one that comes, questions and a counted month. */
export async function dutiesAtWork(stack: TestStack): Promise<DutyIds> {
  const handedTo12345 = await handed(stack, 'hotline12345', '院外人行道的路灯，归谁修')
  const atReception = await handed(stack, 'receptionDay', '地库漏水，修了两回还漏')
  await receptionDays(stack)
  const question = await questions(stack)
  await stack.tick()
  return { handedTo12345, atReception, question }
}

async function handed(stack: TestStack, channel: HandoffChannel, title: string): Promise<string> {
  const { countyId, communityId, compounds } = stack.guide
  const now = new Date()
  const _id = `look-${channel}`
  const verb = channel === 'receptionDay' ? ('takeToReception' as const) : ('handOff' as const)
  const from = channel === 'receptionDay' ? ('evaluating' as const) : ('asking' as const)
  const matter = aMatter(
    'handedOff',
    now,
    {
      _id,
      countyId,
      communityId,
      compoundId: compounds.home,
      compoundName: '麦香花园',
      officeName: '麦香小学路口商量办公室',
      title,
      body: '晚上看不清路，老人孩子都绊过。',
    },
    {
      owner: 'communitySecretary',
      moves: [
        {
          id: `${_id}-mv`,
          verb,
          from,
          to: 'handedOff',
          at: new Date(now.getTime() - DAY),
          by: '李书记',
          reason: '小区里办不了，请能办的来办。',
          reasonState: 'public',
          cause: null,
          channel,
          result: null,
          until: new Date(now.getTime() + 5 * DAY),
        },
      ],
    },
  )
  await storeConsultation(stack, matter, [])
  return _id
}

/** One two days ago, with a talk of each outcome and a level that did not come; one in the next month, half booked. */
async function receptionDays(stack: TestStack): Promise<void> {
  const { countyId, communityId, compounds } = stack.guide
  const now = new Date()
  const day = (startsAt: Date, present: readonly string[] | null) => {
    const name = new Date(startsAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    const doc = {
      _id: receptionId(communityId, name),
      countyId,
      communityId,
      communityName: '麦香社区',
      day: name,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
      place: '麦香小学路口商量办公室',
      slots: 6,
      present,
    }
    const slots = Array.from({ length: 6 }, (_, n) => ({
      _id: receptionSlotId(doc._id, n + 1),
      dayId: doc._id,
      communityId,
      startsAt: new Date(startsAt.getTime() + n * 15 * 60_000),
      personId: n % 2 === 0 ? `look-booker${n}` : null,
      compoundId: n % 2 === 0 ? compounds.home : null,
      compoundName: n % 2 === 0 ? '麦香花园' : null,
      outcome: present === null || n % 2 === 1 ? null : (['settled', 'matter', 'absent'] as const)[n / 2],
      appealId: present !== null && n === 2 ? 'look-appeal' : null,
    }))
    return { doc, slots }
  }
  const next = new Date(now)
  next.setUTCMonth(next.getUTCMonth() + 1, 8)
  next.setUTCHours(1, 0, 0, 0)
  const past = day(new Date(now.getTime() - 2 * DAY), ['subdistrict', 'community', 'compound'])
  const ahead = day(next, null)
  await load(stack, 'reception_days', [past.doc, ahead.doc])
  await load(stack, 'reception_slots', [...past.slots, ...ahead.slots])
}

/** One answered, one waiting, one that nobody answered in time. */
async function questions(stack: TestStack): Promise<string> {
  const ask = (as: string, text: string) =>
    stack.get('question.ask', { compoundId: stack.guide.compounds.home, text }, { as })
  const answered = await ask('owner', '小区门口的公交站什么时候能加一个雨棚？')
  const waiting = await ask('tenant', '学校门口能不能设个护学岗？早晚高峰车多，孩子过马路让人揪心。')
  const late = await ask('owner', '幸福街的下水道一下雨就往外冒，列进今年的改造了吗？')
  const answer = { questionId: answered.questionId, text: '已经列入明年的计划，三月动工，完工后来看。' }
  await stack.get('question.answer', answer, { as: 'commissioner' })
  const missed = { missed: 1, level: 'communitySecretary', dueAt: new Date(Date.now() + 2 * DAY) }
  await platformDatabase().collection('deputy_questions').doc(late.questionId).update(missed)
  return waiting.questionId
}
