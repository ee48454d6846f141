import { against, isWorse } from './against'
import { figure } from './result'

const run = (sdk: number, page: number, claim: number) => [
  figure('sdk.get.rate.c16', sdk, '1/s'),
  figure('page.rate.c16', page, '1/s'),
  figure('wish.claim.requests', claim, 'requests'),
  figure('page.p99.c16', sdk, 'ms'),
]
const worse = (then: ReturnType<typeof run>, now: ReturnType<typeof run>) =>
  against(then, now)
    .filter(isWorse)
    .map(({ name }) => name)

it('finds nothing worse on a machine of half the speed', () => {
  expect(worse(run(800, 300, 11), run(400, 150, 11))).toEqual([])
})

it('finds one request more, however fast the machine', () => {
  expect(worse(run(800, 300, 11), run(1600, 600, 12))).toEqual(['wish.claim.requests'])
})

it('finds a rate that fell beside the bare SDK', () => {
  expect(worse(run(800, 300, 11), run(800, 200, 11))).toEqual(['page.rate.c16'])
})

it('compares no rate where a run did not measure the bare SDK, and says so', () => {
  const [, ...without] = run(800, 300, 11)
  expect(against(without, run(800, 100, 11))).toContainEqual(
    expect.objectContaining({ name: 'page.rate.c16', verdict: 'not compared' }),
  )
})

it('leaves out what only one of the runs knows', () => {
  expect(against([], run(800, 300, 11))).toEqual([])
})
