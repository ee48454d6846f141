import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { fixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import { personas } from '../../cloudfunctions/local/fixture/personas'
import { storiesOf } from '../../cloudfunctions/local/fixture/stories'
import { projectRoot, sourceFiles } from '../support/source-files'

const steps = storiesOf(fixtureGuide('small')).flatMap((story) => story.steps)

it('each step of a guided story begins on a page that exists, as somebody of the fixture', () => {
  const keys = ['newcomer', ...personas.map(({ key }) => key)]
  for (const { persona, page } of steps) {
    expect(keys).toContain(persona)
    expect(existsSync(join(projectRoot, 'src', `${page.split('?')[0]}.tsx`))).toBe(true)
  }
  expect(steps.length).toBeGreaterThan(8)
})

it('what a step puts in quotation marks is on a screen in exactly these words', () => {
  const copy = sourceFiles('src/shared/copy')
    .map(({ code }) => code)
    .join('\n')
  const quoted = steps.flatMap(({ does }) => [...does.matchAll(/“([^”]+)”/g)].map(([, words]) => words))
  expect(quoted.filter((words) => !copy.includes(`'${words}'`))).toEqual([])
  expect(quoted.length).toBeGreaterThan(15)
})
