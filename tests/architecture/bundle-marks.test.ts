import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { EMULATOR_MARK } from '../../cloudfunctions/local/emulator/marker'
import { YSL_LOCAL_GATEWAY } from '../../cloudfunctions/local/gateway/mark'
import { addRibbon } from '../../cloudfunctions/local/gateway/sign-in/ribbon'
import { type Bundle, bundleIfStale } from '../../config/functions/bundle'
import { projectRoot, sourceFiles } from '../support/source-files'

/** Words that stand in everything local, and in nothing that is deployed. */
const MARKS = [EMULATOR_MARK, YSL_LOCAL_GATEWAY, 'ysl-local-ribbon', '/local/wx/', '/local/sign-in']

describe('what is deployed', () => {
  let bundles: readonly Bundle[] = []
  beforeAll(async () => {
    bundles = await bundleIfStale()
  }, 120_000)

  test('is there to be looked at', () => {
    expect(bundles.map(({ name }) => name)).toEqual(expect.arrayContaining(['api', 'clock']))
    for (const { bytes } of bundles) expect(bytes).toBeGreaterThan(10_000)
  })

  test('carries no mark of the emulator or the gateway', () => {
    const marked = bundles.flatMap(({ name, file }) => {
      const code = readFileSync(file, 'utf8')
      return MARKS.filter((mark) => code.includes(mark)).map((mark) => `${name}: ${mark}`)
    })
    expect(marked).toEqual([])
  })

  test('is made of no file that is for this machine or for tests', () => {
    const local = bundles.flatMap(({ inputs }) =>
      inputs.filter((path) => /^(cloudfunctions\/local|tests)\/|\.node$/.test(path)),
    )
    expect(local).toEqual([])
  })

  test('starts without the services of the SDK that we do not use', () => {
    const unused = bundles.flatMap(({ inputs }) =>
      inputs.filter((path) =>
        /node_modules\/(@cloudbase\/(ai|app|wx-cloud-client-sdk)|jsonwebtoken)\//.test(path),
      ),
    )
    expect(unused).toEqual([])
  })

  test.each(['dist/h5', 'dist/weapp'])('%s, where it was built, carries none either', (folder) => {
    const dir = join(projectRoot, folder)
    const names = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : []
    const marked = names
      .filter((name) => /\.(js|html|wxml|json)$/.test(name))
      .filter((name) => MARKS.some((mark) => readFileSync(join(dir, name), 'utf8').includes(mark)))
    expect(marked).toEqual([])
  })
})

test('the marks do stand in the code they mark', () => {
  const local = sourceFiles('cloudfunctions/local')
    .map(({ code }) => code)
    .join('\n')
  for (const mark of MARKS) expect(local).toContain(mark)
  expect(addRibbon('<body></body>')).toContain('ysl-local-ribbon')
})
