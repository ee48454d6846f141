import { createInterface } from 'node:readline'
import { makeFirstAdminCode } from '../../cloudfunctions/features/posts/first-admin-code'
import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { personaOpenid } from '../../cloudfunctions/local/fixture/personas'
import type { ConsultationDoc } from '../../cloudfunctions/store/consultations'
import { startWorld } from '../looks/world'
import { officeOver, specialists } from '../support/contact-personas'
import { aDeliberation } from '../support/deliberation'
import { startTestStack, type TestStack } from '../support/gateway'
import { loadPlaces } from '../support/neighbours'
import { loadOpenCompound, openOffice } from '../support/open-compound'
import { aSession, SESSION_SCENE } from '../support/session-doc'
import { ownerOf, silentForFourHours, unsolvedForDays } from '../support/silence'
import { withThreeNoOffice } from '../support/three-no'
import { tookPart } from '../support/took-part'
import { load } from '../support/world'
import type { Ask, StackWishes, Started, Told, Waited } from './start-stack'

const DAY_MS = 86_400_000
const SECRET = 'a1'.repeat(32)

interface Held {
  readonly stack: TestStack
  readonly started: Partial<Started>
}

async function start(wishes: StackWishes): Promise<Held> {
  if (!wishes.looks) return aStack(wishes)
  const { stack, guide, ids } = await startWorld({ h5: false })
  return { stack, started: { url: stack.url, guide, ids } }
}

async function aStack({
  h5 = false,
  vacant = false,
  gathering = false,
  talked = false,
  tookPart: took = false,
  open = false,
  daysAgo = 0,
  templates = '',
}: StackWishes): Promise<Held> {
  const first = makeFirstAdminCode(openSecrets(SECRET))
  const stack = await startTestStack({
    h5,
    ...(vacant
      ? { secretKey: SECRET, environment: { PAGE_CACHE_MS: '0', FIRST_ADMIN_CODE_HASH: first.hash } }
      : {
          fixture: 'small' as const,
          environment: { SUBSCRIBE_TEMPLATES: templates },
          personas: [
            ...withThreeNoOffice(),
            ...officeOver('home', 'owner'),
            ...specialists,
            ...(open ? openOffice() : []),
          ],
          ...(open && { secretKey: SECRET }),
          ...(daysAgo > 0 && { now: () => new Date(Date.now() - daysAgo * DAY_MS) }),
        }),
  })
  if (vacant) await loadPlaces(stack)
  if (open) await loadOpenCompound(stack, SECRET)
  if (gathering) await gatherInThreeNo(stack)
  if (talked) await talkInThreeNo(stack)
  if (took) await neighboursTookPart(stack)
  return {
    stack,
    started: { url: stack.url, firstAdminCode: first.code, ...(!vacant && { guide: stack.guide }) },
  }
}

async function neglect(stack: TestStack, requestId: string, waited: Waited): Promise<string> {
  if (waited === 'fourHours') await silentForFourHours(stack, requestId)
  else await unsolvedForDays(stack, requestId, waited === 'twoDays' ? 1 : 3)
  return ownerOf(stack, requestId)
}

async function gatherInThreeNo({ emulator, guide, control }: TestStack): Promise<void> {
  Object.assign(process.env, functionEnvironment(emulator.adminUrl), { SILENCE: 'true' })
  const consultations = platformDatabase().collection('consultations')
  const consultationId = guide.lively.threeNo
  await consultations.doc(consultationId).update({ state: 'deliberating' })
  const { data } = await consultations.doc(consultationId).get()
  const [{ countyId, communityId, compoundId, compoundName, title }] = data as [ConsultationDoc]
  const place = { countyId, communityId, compoundId }
  const session = aSession({ ...place, compoundName, consultationId, consultationTitle: title })
  await load({ control }, 'sessions', [session])
  await load({ control }, 'scene_tokens', [
    { _id: SESSION_SCENE, kind: 'session', subjectId: session._id, place, revokedAt: null },
  ])
}

async function neighboursTookPart({ emulator, guide }: TestStack): Promise<void> {
  Object.assign(process.env, functionEnvironment(emulator.adminUrl), { SILENCE: 'true' })
  const { handling, evaluating } = guide.consultations
  const neighbours = ['owner', 'tenant', 'relocated', 'family'].map(personaOpenid)
  for (const id of [handling, evaluating]) await tookPart(id, guide.compounds.home, neighbours)
}

async function talkInThreeNo({ control, guide }: TestStack): Promise<void> {
  const { countyId, communityId, compounds } = guide
  const place = { countyId, communityId, compoundId: compounds.threeNo, compoundName: '槐花巷小区' }
  for (const _id of ['cs-talk1', 'cs-talk2']) await aDeliberation({ control }, { ...place, _id })
}

let held: Held | undefined

/** A file that failed may have left its cloud behind: the next one ends it. */
async function end(): Promise<void> {
  const last = held
  held = undefined
  await last?.stack.close()
}

async function answer(ask: Ask): Promise<unknown> {
  if (ask.do === 'neglect') {
    if (!held) throw new Error('no cloud was started')
    return neglect(held.stack, ask.requestId, ask.waited)
  }
  await end()
  if (ask.do === 'end') return null
  held = await start(ask.wishes)
  return held.started
}

/**
 * Local clouds, one after the other, in a process of their own: the mini-program under test runs in a page-like
 * world (jsdom) that servers do not like. Takes a line of JSON and answers with one, and ends with its parent.
 */
async function main(): Promise<void> {
  for await (const line of createInterface(process.stdin)) {
    const told: Told = await answer(JSON.parse(line) as Ask).then(
      (value) => ({ value }),
      (error: unknown) => ({ failed: error instanceof Error ? String(error.stack) : String(error) }),
    )
    process.stdout.write(`${JSON.stringify(told)}\n`)
  }
  await end()
  process.exit(0)
}

void main()
