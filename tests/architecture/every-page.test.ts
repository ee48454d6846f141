import { LOOKS } from '../looks/pages'
import { appPages } from '../support/app-pages'

it('every page of the product is looked at and audited: it has an entry that says as whom one reaches it', () => {
  expect(Object.keys(LOOKS).sort()).toEqual([...appPages()].sort())
})
