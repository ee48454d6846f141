const { mkdtempSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

/** Makes a room for the fixtures of one run: a test copies from it what another one has loaded (`kept-fixture.ts`). */
module.exports = async () => {
  process.env.KEPT_FIXTURES = mkdtempSync(join(tmpdir(), 'ysl-fixtures-'))
}
