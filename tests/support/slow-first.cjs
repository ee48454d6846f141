const { default: Sequencer } = require('@jest/test-sequencer')

/**
 * Files that take longest, longest first: begun last, one of them would keep the others' core idle. A browser
 * beside calculation: four browsers at once on two cores keep each other waiting.
 */
const SLOW = [
  'journeys/life',
  'torture/histories',
  'journeys/butler',
  'security/matrix',
  'journeys/accessible',
  'torture/faults',
  'journeys/handling',
  'actions/publish/random-orders',
  'journeys/weak-network',
  'torture/newcomers',
  'journeys/appointments',
  'weapp/handling',
  'journeys/wish',
  'weapp/contact',
  'journeys/appeal',
  'security/gateway-start',
  'journeys/import-invitations',
  'actions/butler/contact',
  'journeys/registration',
  'weapp/weights',
  'actions/wish/wish',
  'architecture/import-directions',
  'torture/claims',
  'security/matrix-bad-inputs',
  'conformance/start',
]

const place = ({ path }) => {
  const found = SLOW.findIndex((name) => path.endsWith(`/tests/${name}.test.ts`))
  return found === -1 ? SLOW.length : found
}

class SlowFirst extends Sequencer {
  /** A clean machine does not know how long a file took: there Jest goes by size alone. */
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => place(a) - place(b))
  }
}

module.exports = SlowFirst
