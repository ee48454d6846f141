import { audited, missingInWeapp } from '../looks/audit'
import { type Stop, stops } from '../looks/pages'
import { MODES, startVisitor, type Visitor } from '../looks/visit'
import { startWorld, type World } from '../looks/world'

/**
 * A slice of `npm run audit:a11y`: the pages that everybody meets, and one desk. The whole list is
 * walked by the command.
 */
const SLICE = [
  'home',
  'scan',
  'consultations',
  'mine',
  'consultation.detail.asking',
  'consultation.detail.proposing',
  'consultation.appeal',
  'community.compound',
  'community.stations',
] as const

const named = (file: string): Stop => {
  const stop = stops().find((one) => one.file === file)
  if (!stop) throw new Error(`no page is called ${file}`)
  return stop
}

let world: World
let visitor: Visitor

beforeAll(async () => {
  world = await startWorld({ plain: true })
  visitor = await startVisitor(world)
}, 60_000)

afterAll(async () => {
  await visitor?.close()
  await world?.stack.close()
})

describe.each(MODES)('in %s type', (mode) => {
  it.each(
    SLICE,
  )('%s has no violation, sizes that a finger and an eye find, and is read in its order', async (file) => {
    expect(await audited(visitor, named(file), mode)).toEqual([])
  })
})

it('WeChat’s templates carry everything that a screen reader is told', () => {
  expect(missingInWeapp()).toEqual([])
})
