import { launchChromium, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { withThreeNoOffice } from '../support/three-no'
import { asking } from './life/asking'
import { besides } from './life/besides'
import { deciding } from './life/deciding'
import { handsIn, inOrder, type Life, type Place } from './life/hands'
import { meeting } from './life/meeting'
import { proposing } from './life/proposing'

let stack: TestStack
let browser: TestBrowser
const lives: Life[] = []

beforeAll(async () => {
  stack = await startTestStack({
    fixture: 'small',
    personas: withThreeNoOffice(),
    h5: true,
    environment: { PAGE_CACHE_MS: '0' },
  })
  browser = await launchChromium()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const PLACES: readonly (() => Place)[] = [
  () => ({
    name: 'a compound with committee and property company',
    short: 'full',
    compoundId: stack.guide.compounds.home,
    livelyId: stack.guide.lively.home,
    secretary: 'branch-secretary',
    butler: 'butler',
    resident: 'owner',
    neighbours: ['owner', 'tenant', 'relocated'],
    comers: ['owner', 'tenant', 'relocated', 'family', 'butler', 'delegate'],
    hasBodies: true,
  }),
  () => ({
    name: 'a 三无小区',
    short: 'three-no',
    compoundId: stack.guide.compounds.threeNo,
    livelyId: stack.guide.lively.threeNo,
    secretary: 'three-no-secretary',
    butler: 'three-no-butler',
    resident: 'three-no',
    neighbours: ['three-no', 'three-no-2', 'three-no-3'],
    comers: ['three-no', 'three-no-2', 'three-no-3', 'three-no-4', 'three-no-5', 'three-no-butler'],
    hasBodies: false,
  }),
]

describe.each([
  ['a compound with committee and property company', 0],
  ['a 三无小区', 1],
] as const)('from what bothers one to what is agreed by all, in %s', (_, at) => {
  const life = (): Life => {
    const [known] = lives.slice(at)
    if (known) return known
    const made = PLACES[at]
    if (!made) throw new Error('no such place')
    lives[at] = handsIn(stack, browser, made())
    return lives[at] as Life
  }
  const step = inOrder()
  asking(life, step)
  proposing(life, step)
  meeting(life, step)
  deciding(life, step)
  it('nothing was complained about on the way', () => {
    expect([...life().phones.values()].flatMap(({ complaints }) => complaints)).toEqual([])
  })
})

besides(
  () => stack,
  () => lives[0] as Life,
)
