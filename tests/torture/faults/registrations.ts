import type { ActionName, InputOf } from '@shared/contract/actions'
import type { MemberState } from '@shared/contract/registration'

import { checkDeadline } from '../../../cloudfunctions/registrations/check-deadline'
import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import type { MemberRegistrationDoc } from '../../../cloudfunctions/store/member-registrations'
import { callerNamed, callers } from '../../security/matrix/callers'
import {
  aRegistration,
  MATRIX_ACTIVITY,
  MATRIX_SHEET,
  resetActivities,
  resetPapers,
  resetRegistrations,
} from '../../security/matrix/registration'
import { put } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import { change, stored } from '../../support/stored'
import type { Intent } from './sweep'

const resident = () => callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''
const secretary = callerNamed('branchSecretary').openid ?? ''
const DAY = 86_400_000

const intent = <Name extends ActionName>(
  action: Name,
  openid: string,
  input: () => InputOf<Name>,
  prepare: (api: TestApi) => Promise<void>,
): Intent => ({ label: action, action, openid, input, prepare })

/** She is registered herself, on top of what the matrix has. */
const hers =
  (state: MemberState, reset: (api: TestApi) => Promise<void> = resetRegistrations) =>
  async (api: TestApi) => {
    await reset(api)
    await put('member_registrations', aRegistration(api.personId(resident()), { state }))
  }

const soon = async (api: TestApi) => {
  await resetActivities(api)
  await change('service_activities', MATRIX_ACTIVITY, { startsAt: new Date(Date.now() + DAY) })
}

const herSheet = async (api: TestApi) => {
  await resetPapers(api)
  const objectUntil = new Date(Date.now() + DAY)
  await change('assessment_sheets', MATRIX_SHEET, {
    personId: api.personId(resident()),
    state: 'shown',
    objectUntil,
  })
}

/** What a member does with what is her own: whoever dies in between, the same sent again completes it once. */
export const registrations: readonly Intent[] = [
  {
    label: 'the clock: memberCheck',
    action: null,
    openid: '',
    input: () => ({}),
    async prepare(api) {
      await resetRegistrations(api)
      const [waits] = await stored<MemberRegistrationDoc>('member_registrations')
      const deadline = waits && checkDeadline({ ...waits, checkDueAt: new Date(Date.now() - DAY) })
      if (!deadline) throw new Error('nobody waits to be checked')
      await put('deadlines', newDeadline(deadline, 'the-mark'))
    },
  },
  intent('registration.step', resident(), () => ({ verb: 'begin' }), hers('accepted')),
  intent(
    'registration.changeSkills',
    resident(),
    () => ({ skills: [{ skill: 'care', level: 'good' }], times: ['weekendDay'] }),
    hers('active'),
  ),
  intent('service.activities', resident(), () => ({}), hers('active', resetActivities)),
  intent('service.groups', resident(), () => ({}), hers('active')),
  intent('service.report', resident(), () => ({ year: 2026 }), hers('active', resetPapers)),
  intent(
    'service.joinActivity',
    resident(),
    () => ({ activityId: MATRIX_ACTIVITY, joined: true }),
    hers('active', soon),
  ),
  intent('service.joinGroup', resident(), () => ({ skill: 'repair', joined: true }), hers('active')),
  intent(
    'service.submitReport',
    resident(),
    () => ({ year: 2026, note: '明年每月一次。' }),
    hers('active', resetPapers),
  ),
  intent(
    'service.answerSheet',
    resident(),
    () => ({ sheetId: MATRIX_SHEET, objection: '有一次没有登记上。' }),
    herSheet,
  ),
  intent(
    'service.settleSheet',
    secretary,
    () => ({ sheetId: MATRIX_SHEET, level: 'good', answer: '补上了这一次。' }),
    async (api) => {
      await resetPapers(api)
      await change('assessment_sheets', MATRIX_SHEET, { state: 'objected' })
    },
  ),
  intent('service.callOffActivity', secretary, () => ({ activityId: MATRIX_ACTIVITY }), soon),
]
