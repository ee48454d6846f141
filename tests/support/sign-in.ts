import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'

import { httpPost } from './http-post'

/**
 * Signs a browser in by the production code: it asks for a code, the person confirms it inside
 * WeChat, the browser collects its session.
 */
export async function signInAs(page: Page, url: string, persona: string): Promise<void> {
  await standAt(page, url)
  const api = async (action: string, input: unknown) =>
    dataOf(await httpPost(`${url}/api`, JSON.stringify({ action, input, requestId: randomUUID() })))
  const { code, secret } = await api('people.requestSignIn', { browser: '这台测试机' })
  const { token } = JSON.parse(
    (await httpPost(`${url}/local/wx/sign-in`, JSON.stringify({ persona }))).text,
  ) as { token: string }
  const data = { action: 'people.confirmSignIn', input: { code }, requestId: randomUUID() }
  await httpPost(`${url}/local/wx/call-function`, JSON.stringify({ token, name: 'api', data }))
  const session = await api('people.collectSignIn', { code, secret })
  await page.evaluate((kept) => localStorage.setItem('ysl.session', kept), JSON.stringify({ data: session }))
}

/** On an empty page of this address: what a page may store belongs to its address. */
async function standAt(page: Page, url: string): Promise<void> {
  const empty = `${url}/local/nothing`
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(empty)
  await page.unroute(empty)
}

function dataOf({ text }: { text: string }): Record<string, string> {
  const reply = JSON.parse(text) as { ok: boolean; code?: string; data: Record<string, string> }
  if (!reply.ok) throw new Error(`sign-in was refused: ${reply.code}`)
  return reply.data
}
