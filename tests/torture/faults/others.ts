import type { ActionName, InputOf } from '@shared/contract/actions'
import { REVIEW_MARK } from '../../../cloudfunctions/local/emulator/wechat/moods'
import { newNotice } from '../../../cloudfunctions/store/notices'
import { resetAppeals } from '../../security/matrix/appeals'
import { callerNamed, callers } from '../../security/matrix/callers'
import { MATRIX_SEAL, resetDeliberation } from '../../security/matrix/deliberation'
import { resetSessions } from '../../security/matrix/sessions'
import { put, resetStatement } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import { aPhoto } from '../../support/photo-doc'
import { change } from '../../support/stored'
import type { Intent } from './sweep'

const resident = () => callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''
const secretary = callerNamed('branchSecretary').openid ?? ''
const above = callerNamed('communitySecretary').openid ?? ''
const county = callerNamed('countyAdmin').openid ?? ''

/** What a step before it answered, for the input of the one that is swept. */
const noted = new Map<string, string>()
const note = (key: string): string => noted.get(key) ?? ''

const intent = <Name extends ActionName>(
  action: Name,
  openid: string,
  input: () => InputOf<Name>,
  prepare: (api: TestApi) => Promise<void>,
  label: string = action,
): Intent => ({ label, action, openid, input, prepare })

const appealOfHers =
  (state: string, more: object = {}) =>
  async (api: TestApi) => {
    await resetAppeals(api)
    await change('appeals', 'appeal1', { authorId: api.personId(resident()), state, ...more })
  }

/** What somebody can do only with what is her own, or after somebody else has done something. */
export const others: readonly Intent[] = [
  intent(
    'statement.contest',
    resident(),
    () => ({ statementId: 'st1', words: '大家都看得见。' }),
    async (api) => {
      await resetStatement()
      await change('statements', 'st1', { authorId: api.personId(resident()) })
      await api.call(
        'statement.hide',
        { statementId: 'st1', reason: '说到了别人家的事' },
        { openid: secretary },
      )
    },
  ),
  intent(
    'statement.decide',
    above,
    () => ({ statementId: 'st1', decision: 'restore', reason: '没有问题' }),
    async (api) => {
      await resetStatement()
      await change('statements', 'st1', { authorId: api.personId(resident()) })
      await api.call(
        'statement.hide',
        { statementId: 'st1', reason: '说到了别人家的事' },
        { openid: secretary },
      )
      await api.call('statement.contest', { statementId: 'st1' }, { openid: resident() })
    },
  ),
  intent(
    'statement.decide',
    secretary,
    () => ({ statementId: note('held'), decision: 'restore', reason: '没有问题' }),
    async (api) => {
      const said = { consultationId: 'cs1', text: `加两把长椅。${REVIEW_MARK}`, photoIds: [] }
      const { statementId } = await api.call('statement.say', said, {
        openid: resident(),
        requestId: 'fault-say-held',
      })
      noted.set('held', statementId)
    },
    'statement.decide held',
  ),
  intent(
    'consultation.decideOpening',
    above,
    () => ({ consultationId: note('opening'), decision: 'restore', reason: '没有问题' }),
    async (api) => {
      const { consultationId } = await api.call(
        'consultation.open',
        {
          compoundId: 'cp1',
          title: '凉亭怎么用',
          text: `凉亭一直空着。${REVIEW_MARK}`,
          category: 'publicSpace',
          photoIds: [],
          officeId: 'of1',
          askingDays: 5,
        },
        { openid: secretary, requestId: 'fault-open-held' },
      )
      noted.set('opening', consultationId)
    },
  ),
  intent(
    'session.photos',
    secretary,
    () => ({ sessionId: 'session1', photoIds: ['photo-of-the-spot'], caption: '商量现场' }),
    async (api) => {
      await resetSessions(api)
      await put('photos', aPhoto({ _id: 'photo-of-the-spot', ownerId: api.personId(secretary) }))
    },
  ),
  intent(
    'minutes.sign',
    resident(),
    () => ({ consultationId: 'cs-sign', as: 'resident', seal: MATRIX_SEAL }),
    async (api) => {
      await resetDeliberation(api)
      for (const as of ['host', 'recorder'] as const) {
        await api.call(
          'minutes.sign',
          { consultationId: 'cs-sign', as, seal: MATRIX_SEAL },
          { openid: secretary, requestId: `fault-sign-${as}` },
        )
      }
    },
    'minutes.sign the last one',
  ),
  intent('appeal.withdraw', resident(), () => ({ appealId: 'appeal1' }), appealOfHers('accepted')),
  intent(
    'appeal.requestReview',
    resident(),
    () => ({ appealId: 'appeal1' }),
    appealOfHers('provisionalNonDiscussable'),
  ),
  intent(
    'appeal.handOff',
    resident(),
    () => ({ appealId: 'appeal1' }),
    appealOfHers('provisionalNonDiscussable'),
  ),
  intent(
    'appeal.answerBack',
    resident(),
    () => ({ appealId: 'appeal1', text: '在三号楼。' }),
    async (api) => {
      await appealOfHers('accepted')(api)
      await api.call(
        'review.askBack',
        { appealId: 'appeal1', question: '在哪一栋?' },
        { openid: secretary, requestId: 'fault-ask-back' },
      )
    },
  ),
  intent(
    'review.undo',
    secretary,
    () => ({ appealId: 'appeal1' }),
    async (api) => {
      await resetAppeals(api)
      await api.call(
        'review.split',
        {
          appealId: 'appeal1',
          parts: [
            { where: '', what: '大件垃圾放在哪里,大家定一下。', hope: '' },
            { where: '', what: '凉亭边上加两把长椅,老人坐着说话。', hope: '' },
          ],
        },
        { openid: secretary, requestId: 'fault-split' },
      )
    },
  ),
  intent(
    'topics.publish',
    county,
    () => ({ rev: 1 }),
    async (api) => {
      await resetAppeals(api)
      const { categories } = (await api.call('topics.draft', {}, { openid: county })).ruleSet
      const [rule] = categories
      if (!rule) throw new Error('the rule set has no category')
      const change = { kind: 'rule', at: rule.code, rule: { ...rule, words: rule.words.slice(1) } } as const
      await api.call('topics.saveDraft', { rev: 0, change }, { openid: county, requestId: 'fault-draft' })
    },
  ),
  intent(
    'inbox.read',
    resident(),
    () => ({ noticeIds: [note('notice')] }),
    async (api) => {
      const notice = newNotice(api.personId(resident()), 'statementAnswered', 'cs1', 'fault', new Date())
      noted.set('notice', notice._id)
      await put('notices', notice)
    },
  ),
  // The code is for one minute: she taps again before it is over.
  {
    ...intent('people.confirmSignIn', resident(), () => ({ code: note('code') }), askToSignIn),
    againAfter: 20_000,
  },
]

async function askToSignIn(api: TestApi): Promise<void> {
  const { code, secret } = await api.call('people.requestSignIn', { browser: 'Chrome · Windows' })
  noted.set('code', code).set('secret', secret)
}
