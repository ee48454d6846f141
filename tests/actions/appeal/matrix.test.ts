import { APPEAL_STATES, type AppealState, AUTHOR_MOVES, type AuthorMove } from '@shared/contract/appeal'
import { REVIEW_MOVES, type ReviewMove } from '@shared/contract/review'
import { isReadable, transitionFrom } from '@shared/rules/appeal/life'
import { DEFAULT_RULE_SET } from '@shared/rules/topics/default-rule-set'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { AppealDoc } from '../../../cloudfunctions/store/appeals'
import { startTestApi, type TestApi } from '../../support/api'
import { loadAppealWorld, submit } from '../../support/appeals'
import { agreed } from '../../support/neighbours'
import { neighbour, post } from '../../support/speakers'
import { stored } from '../../support/stored'

/** Every state × role × verb, asked of the real actions, against the table. */
let api: TestApi
let author: string
let model: AppealDoc
let target: string

beforeAll(async () => {
  api = await startTestApi()
  await loadAppealWorld(api)
  await neighbour(api, 'stranger', { consents: agreed })
  await neighbour(api, 'elsewhere', {
    label: '钱书记',
    consents: agreed,
    posts: [post('branchSecretary', 'cp2')],
  })
  const sent = await submit(api)
  author = sent.openid
  target = (await submit(api)).appealId
  const found = (await stored<AppealDoc>('appeals')).find(({ _id }) => _id === sent.appealId)
  if (!found) throw new Error('the appeal is not there')
  model = found
})
afterAll(() => api.close())

async function inState(state: AppealState): Promise<string> {
  const { _id, ...rest } = model
  const dueAt = new Date(Date.now() + 3_600_000)
  await platformDatabase()
    .collection('appeals')
    .doc(_id)
    .set({ ...rest, state, dueAt, lastAct: null })
  return _id
}

const asAuthor: Readonly<Record<AuthorMove, (id: string, openid: string) => Promise<{ ok: boolean }>>> = {
  requestReview: (appealId, openid) => api.reply('appeal.requestReview', { appealId }, { openid }),
  handOff: (appealId, openid) => api.reply('appeal.handOff', { appealId }, { openid }),
  answerBack: (appealId, openid) =>
    api.reply('appeal.answerBack', { appealId, text: '在三号楼。' }, { openid }),
  withdraw: (appealId, openid) => api.reply('appeal.withdraw', { appealId }, { openid }),
}

const asReviewer: Readonly<
  Record<Exclude<ReviewMove, 'undo'>, (id: string, openid: string) => Promise<{ ok: boolean }>>
> = {
  accept: (appealId, openid) =>
    api.reply('review.accept', { appealId, category: 'environmentHygiene' }, { openid }),
  merge: (appealId, openid) =>
    api.reply('review.merge', { appealId, into: { kind: 'appeal', id: target } }, { openid }),
  split: (appealId, openid) =>
    api.reply(
      'review.split',
      { appealId, parts: ['垃圾桶满了。', '路灯坏了。'].map((what) => ({ where: '', what, hope: '' })) },
      { openid },
    ),
  openConsultation: (appealId, openid) =>
    api.reply(
      'review.openConsultation',
      { appealId, title: '垃圾放哪里', text: '大家想想。', officeId: 'of1', askingDays: 7 },
      { openid },
    ),
  askBack: (appealId, openid) => api.reply('review.askBack', { appealId, question: '在哪里?' }, { openid }),
  handOff: (appealId, openid) => api.reply('review.handOff', { appealId }, { openid }),
  fold: (appealId, openid) => api.reply('review.fold', { appealId, reason: '不归这里。' }, { openid }),
}

const wrong: string[] = []
async function expectMove(
  who: string,
  state: AppealState,
  verb: string,
  expected: boolean,
  answer: { ok: boolean },
) {
  if (answer.ok !== expected) wrong.push(`${who} ${verb} from ${state}: ${answer.ok ? 'let' : 'refused'}`)
  const after = (await stored<AppealDoc>('appeals')).find(({ _id }) => _id === model._id)?.state
  if (!expected && after !== state) wrong.push(`${who} ${verb} from ${state}: moved to ${after}`)
}

it.each(APPEAL_STATES.map((state) => [state]))('from %s exactly the table is let', async (state) => {
  wrong.length = 0
  for (const verb of AUTHOR_MOVES) {
    const expected = transitionFrom(state, verb, 'author') !== undefined
    for (const [who, openid, may] of [
      ['author', author, true],
      ['stranger', 'stranger', false],
      ['secretary', 'wang', false],
    ] as const) {
      const id = await inState(state)
      await expectMove(who, state, verb, expected && may, await asAuthor[verb](id, openid))
    }
  }
  for (const verb of Object.keys(asReviewer) as (keyof typeof asReviewer)[]) {
    const expected = transitionFrom(state, verb, 'reviewer') !== undefined
    for (const [who, openid, may] of [
      ['secretary', 'wang', true],
      ['community secretary', 'li', true],
      ['secretary elsewhere', 'elsewhere', false],
      ['butler', 'sun', false],
      ['author', author, false],
    ] as const) {
      const id = await inState(state)
      // Already joined: the same again is her own work done, and no move.
      if (state === 'merged' && verb === 'merge') continue
      await expectMove(who, state, verb, expected && may, await asReviewer[verb](id, openid))
    }
  }
  expect(wrong).toEqual([])
}, 60_000)

const { categories, reasons, review } = DEFAULT_RULE_SET
const VERDICTS = [...categories, ...reasons, ...review]
const JUDGED = {
  discussable: 'judgeAccepted',
  nonDiscussable: 'judgeRefused',
  needsReview: 'judgeReview',
} as const

/** Where the gate puts a verdict, by the table. */
function stateAfter({ kind, code }: (typeof VERDICTS)[number]): AppealState {
  const from = code === 'emergency' ? 'submitted' : 'screening'
  const verb = code === 'emergency' ? 'judgeEmergency' : JUDGED[kind]
  const to = transitionFrom(from, verb, 'machine')?.to
  if (to === undefined || to === 'previous') throw new Error(`${code} leads nowhere`)
  return to
}

it.each(
  VERDICTS.map((rule) => [rule.code, rule] as const),
)('a verdict of %s offers each role what the table offers, and no more', async (code, rule) => {
  const state = stateAfter(rule)
  const verdict = { ...model.verdict, kind: rule.kind, code, name: rule.name }
  const { _id, ...rest } = model
  const changed = { ...rest, state, verdict, machine: verdict, before: null, lastAct: null }
  await platformDatabase().collection('appeals').doc(_id).set(changed)

  const mine = await api.call('appeal.show', { appealId: _id }, { openid: author })
  expect(mine.own?.moves).toEqual(AUTHOR_MOVES.filter((move) => transitionFrom(state, move, 'author')))
  const offered = REVIEW_MOVES.filter((move) => move !== 'undo' && transitionFrom(state, move, 'reviewer'))
  for (const openid of ['wang', 'li']) {
    const { item } = await api.call('review.show', { appealId: _id }, { openid })
    expect(item.moves).toEqual(offered)
  }
  for (const openid of ['sun', 'elsewhere', 'stranger', author]) {
    expect(await api.reply('review.show', { appealId: _id }, { openid })).toMatchObject({ ok: false })
  }
  const read = await api.reply('appeal.show', { appealId: _id }, { openid: 'stranger' })
  expect(read.ok).toBe(isReadable(state))
})
