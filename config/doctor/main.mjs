/**
 * Says what this machine lacks to run the product and its tests, and how to get it. Needs nothing but Node
 * itself, so that it also answers before anything is installed. Ends with 1 when something is missing.
 */
import { resolve } from 'node:path'

import { checks } from './checks.mjs'

const MARKS = { ready: '✓', advice: '·', missing: '✗' }
const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')

const found = []
for (const check of checks) {
  const finding = await check({ root, env: process.env })
  console.log(`${MARKS[finding.state]} ${finding.says}`)
  found.push(finding)
}
const lacking = found.filter(({ state }) => state === 'missing').length
console.log(
  lacking === 0
    ? '\n都齐了：npm start 启动，npm test 跑测试。'
    : `\n还缺 ${lacking} 样，照上面标 ✗ 的去做，再运行一次 npm run doctor。`,
)
process.exitCode = lacking === 0 ? 0 : 1
