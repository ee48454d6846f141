const { default: Sequencer } = require('@jest/test-sequencer')

/** Files that take longest, longest first: begun last, one of them would keep the others' core idle. */
const SLOW = [
  'journeys/life',
  'journeys/accessible',
  'security/matrix',
  'journeys/appointments',
  'journeys/appeal',
  'torture/newcomers',
  'actions/publish/random-orders',
  'security/matrix-bad-inputs',
  'security/gateway-start',
  'conformance/start',
  'architecture/import-directions',
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
