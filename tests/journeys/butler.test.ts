import { personas } from '../../cloudfunctions/local/fixture/personas'
import { launchChromium } from '../support/chromium'
import { officeOver, specialists } from '../support/contact-personas'
import { startTestStack } from '../support/gateway'
import { loadOpenCompound, openOffice } from '../support/open-compound'
import { bodies } from './butler/bodies'
import { type Begun, handsIn } from './butler/hands'
import { handsOver } from './butler/office'
import { inOpenCompound } from './butler/open-compound'
import { others } from './butler/others'
import { whatOneSees } from './butler/seen'
import { turning } from './butler/turning'

const SECRET = 'b8'.repeat(32)

let begun: Begun

beforeAll(async () => {
  const stack = await startTestStack({
    fixture: 'small',
    h5: true,
    personas: [
      ...personas,
      ...officeOver('home', 'owner'),
      ...officeOver('threeNo', 'three-no'),
      ...specialists,
      ...openOffice(),
    ],
    environment: { PAGE_CACHE_MS: '0' },
    secretKey: SECRET,
  })
  await loadOpenCompound(stack, SECRET)
  begun = { stack, browser: await launchChromium() }
}, 60_000)

afterAll(async () => {
  await begun?.browser.close()
  await begun?.stack.close()
})

const hands = handsIn(() => begun)

turning(hands)
inOpenCompound(hands)
bodies(hands)
others(hands)
whatOneSees(hands)
handsOver(hands)
