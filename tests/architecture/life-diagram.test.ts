import { readFileSync } from 'node:fs'

import { withDiagram } from '../../config/diagram/life-diagram'

it('the README shows the life of a consultation as its table has it', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(withDiagram(readme)).toBe(readme)
})
