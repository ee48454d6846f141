const { rmSync } = require('node:fs')

module.exports = async () => {
  if (process.env.KEPT_FIXTURES) rmSync(process.env.KEPT_FIXTURES, { recursive: true, force: true })
}
