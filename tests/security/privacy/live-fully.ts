import type { ActionName, InputOf } from '@shared/contract/actions'
import { CONSENT_VERSIONS } from '@shared/contract/consent'
import { NOTICE_VERSION } from '@shared/contract/people'

import type { TestStack } from '../../support/gateway'
import { phoneCode } from '../../support/neighbours'
import { jpeg } from '../../support/pictures'
import type { Leaver } from './leave-all'

/** What she tries and is told no is no fault here: the audit asks what is left, not what she may. */
const trying =
  (stack: TestStack, as: string) =>
  async <Name extends ActionName>(action: Name, input: InputOf<Name>) => {
    const answer = await stack.call(action, input, { as })
    if (!answer.ok) console.log(`${as}: ${action} was refused with ${answer.code}`)
    return answer.ok ? answer.data : undefined
  }

/** Lives in the fixture's home compound in every way that leaves something of her, by the verbs that a phone sends. */
export async function liveFully(stack: TestStack, me: Leaver, n: number): Promise<void> {
  const { guide } = stack
  const compoundId = guide.compounds.home
  const consultationId = guide.lively.home
  const mine = trying(stack, me.key)
  await mine('people.declareResidence', { compoundId, noticeVersion: NOTICE_VERSION })
  for (const kind of ['userAgreement', 'hardship', 'partyMembership'] as const)
    await mine('people.consent', { kind, version: CONSENT_VERSIONS[kind] })
  await mine('people.verifyPhone', { code: phoneCode(me.phone) })
  const home = { compoundId, stairwellId: guide.butlerStairwell, room: me.room, name: me.name }
  await mine('people.describeHome', { ...home, kind: n % 2 ? 'owner' : 'tenant', ageGroup: 'adult' })
  const butler = trying(stack, 'butler')
  const queue = await butler('people.residenceQueue', {})
  for (const { id } of queue?.requests ?? [])
    await butler('people.decideResidence', { requestId: id, decision: 'verify' })
  await mine('people.nameAdult', { compoundId, named: true })

  const photoId = await photo(stack, me.key)
  const page = await mine('consultation.page', { consultationId })
  for (const card of page?.cards.slice(0, 3) ?? [])
    await mine('consultation.takeStance', { consultationId, statementId: card.id, stance: 'agree' })
  const said = `楼下太暗，${n}号起装灯行不行？有事打${me.phone}。`
  const photoIds = photoId === undefined ? [] : [photoId]
  await mine('statement.say', { consultationId, text: said, photoIds, showName: true })
  const [card] = page?.cards ?? []
  if (card) await mine('statement.report', { statementId: card.id, reason: 'privacy' })
  const words = ['路灯', '凉亭', '车棚', '花坛', '健身角', '快递柜'][n % 6]
  await mine('appeal.submit', {
    compoundId,
    where: `${words}旁边`,
    what: `建议${words}旁边设个大件垃圾临时堆放点,现在谁家换床垫都往那儿一扔。打${me.phone}。`,
    hope: '',
    photoIds: [],
  })
  const asked = { compoundId, photoIds: [], text: `${words}坏了三天。` }
  await mine('butler.contact', { ...asked, kind: 'callback', callback: { consent: true } })
  await mine('wish.submit', {
    compoundId,
    by: 'self',
    kind: 'skill',
    title: '换一盏灯',
    words: '家里的灯坏了，想请人换一换。',
    wisher: 'elder',
    hardship: 'elderAlone',
    valueYuan: 0,
    skill: 'repair',
    times: ['weekendDay'],
  })
  await mine('registration.register', {
    compoundId,
    name: me.name,
    unitName: '县图书馆',
    skills: [{ skill: 'repair', level: 'good' }],
    times: ['weekendDay'],
  })
  for (const id of [guide.consultations.deliberating, guide.consultations.evaluating]) {
    const poll = await stack.call('poll.show', { consultationId: id } as never, { as: me.key })
    const choice = poll.ok ? (poll.data as { options?: { id: string }[] }).options?.[0]?.id : undefined
    if (choice) await mine('poll.answer', { consultationId: id, choice })
  }
  await mine('inbox.list', {})
}

async function photo(stack: TestStack, as: string): Promise<string | undefined> {
  const bytes = jpeg()
  const begun = await stack.call(
    'photo.begin',
    { kind: 'statement', bytes: bytes.length, mime: 'image/jpeg' },
    { as },
  )
  if (!begun.ok) return undefined
  const { method, url, headers } = begun.data.upload
  await fetch(url, { method, headers, body: new Uint8Array(bytes) })
  const done = await stack.call('photo.finish', { photoId: begun.data.photoId }, { as })
  return done.ok ? begun.data.photoId : undefined
}
