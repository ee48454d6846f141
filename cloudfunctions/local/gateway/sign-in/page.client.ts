import type { ActionName, InputOf, OutputOf } from '@shared/contract/actions'
import type { WireReply } from '@shared/contract/wire'

/** Taro's storage on H5 keeps `{data}` under the key itself. */
const OURS = 'ysl.'
const SESSION_KEY = 'ysl.session'
const COMPOUND_KEY = 'ysl.compound'
const WHO_KEY = 'ysl.local-persona'
/** The step of a story she took last, by its place on the page: forgotten with the tab. */
const STEP_KEY = 'local-step'

const remember = (key: string, data: unknown) => localStorage.setItem(key, JSON.stringify({ data }))

const query = new URLSearchParams(location.search)
const givenCode = query.get('code')?.replace(/\D/g, '') || undefined
const status = document.getElementById('status')
const steps = [...document.querySelectorAll('.story .person')]

function say(text: string, tone: '' | 'good' | 'bad' = ''): void {
  if (!status) return
  status.textContent = text
  status.className = tone
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

const wire = <Name extends ActionName>(action: Name, input: InputOf<Name>) => ({
  action,
  input,
  requestId: crypto.randomUUID(),
})

function dataOf<Output>(reply: WireReply<Output>): Output {
  if (reply.ok) return reply.data
  throw new Error(reply.code ?? 'UNEXPECTED')
}

/** What a browser of the web app asks: over HTTP, as nobody. */
const ask = async <Name extends ActionName>(action: Name, input: InputOf<Name>) =>
  dataOf((await post('/api', wire(action, input))) as WireReply<OutputOf<Name>>)

/** What the person does in the mini-program: through WeChat's channel, as herself. */
async function actAs<Name extends ActionName>(persona: string, action: Name, input: InputOf<Name>) {
  const { token } = (await post('/local/wx/sign-in', { persona })) as { token?: string }
  const answer = (await post('/local/wx/call-function', {
    token,
    name: 'api',
    data: wire(action, input),
  })) as {
    result?: WireReply<OutputOf<Name>>
    errMsg?: string
    message?: string
  }
  if (!answer.result) throw new Error(answer.message ?? answer.errMsg ?? 'UNEXPECTED')
  return dataOf(answer.result)
}

function whereTo(): string {
  const to = query.get('to') ?? '/'
  return /^\/(?![/\\])/.test(to) ? to : '/'
}

function markCurrent(): void {
  const who = localStorage.getItem(WHO_KEY)
  for (const button of document.querySelectorAll('section > ul .person')) {
    button.setAttribute('aria-current', String(button.getAttribute('data-key') === who))
  }
  const taken = sessionStorage.getItem(STEP_KEY)
  for (const [place, button] of steps.entries()) {
    button.setAttribute('aria-current', String(String(place) === taken))
  }
}

/** A story stays open at the step she took, for the next one to be found at once. */
function keepStep(button: Element): void {
  const place = steps.indexOf(button)
  if (place >= 0) sessionStorage.setItem(STEP_KEY, String(place))
  else sessionStorage.removeItem(STEP_KEY)
}

function openStory(): void {
  const taken = sessionStorage.getItem(STEP_KEY)
  if (taken !== null) steps[Number(taken)]?.closest('details')?.setAttribute('open', '')
}

/** The production flow from end to end; only the person's finger is ours. */
async function signInAs(persona: string, to: string): Promise<void> {
  const { code, secret } = await ask('people.requestSignIn', { browser: '本机浏览器' })
  await actAs(persona, 'people.confirmSignIn', { code })
  const { session, expiresAt } = await ask('people.collectSignIn', { code, secret })
  if (localStorage.getItem(WHO_KEY) !== persona) await takeHerPhone(persona)
  remember(SESSION_KEY, { session, expiresAt })
  location.assign(to)
}

/** Everybody has a phone of her own: what the one before left is not on it, and it shows where she lives. */
async function takeHerPhone(persona: string): Promise<void> {
  emptyPhone()
  localStorage.setItem(WHO_KEY, persona)
  const [home] = (await actAs(persona, 'people.me', {})).residences
  if (home) remember(COMPOUND_KEY, home.compound)
}

function emptyPhone(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key)
}

async function confirmFor(persona: string, code: string): Promise<void> {
  await actAs(persona, 'people.confirmSignIn', { code })
  say('已确认。回到刚才的页面，它会自动登录。', 'good')
}

const FAILURES: Readonly<Record<string, string>> = {
  SIGN_IN_CODE_WRONG: '没有这个登录码，请核对后再试。',
  SIGN_IN_CODE_EXPIRED: '登录码已过期，请回到网页换一个新的。',
  TOO_MANY_REQUESTS: '操作太频繁，请稍等一分钟。',
  SERVER_BUSY: '服务正忙，请稍后再试。',
}

async function choose(persona: string, to: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')]
  for (const button of buttons) button.disabled = true
  say(givenCode ? '正在确认……' : '正在登录……')
  try {
    await (givenCode ? confirmFor(persona, givenCode) : signInAs(persona, to))
  } catch (error) {
    const code = error instanceof Error ? error.message : String(error)
    say(FAILURES[code] ?? `没有成功（${code}）。请看终端里的提示，再试一次。`, 'bad')
  } finally {
    for (const button of buttons) button.disabled = false
  }
}

const aNewcomer = () => `newcomer-${crypto.randomUUID().slice(0, 8)}`

function signOut(): void {
  emptyPhone()
  sessionStorage.removeItem(STEP_KEY)
  markCurrent()
  say('已退出。现在打开云商量，是没有登录的访客。', 'good')
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  const key = button?.getAttribute('data-key')
  const to = button?.getAttribute('data-to') ?? whereTo()
  if (button && key) {
    keepStep(button)
    void choose(key === 'newcomer' ? aNewcomer() : key, to)
  } else if (button?.id === 'sign-out') signOut()
})

if (givenCode) {
  const title = document.querySelector('h1')
  const lead = document.querySelector('header p')
  if (title) title.textContent = `确认登录码 ${givenCode.replace(/(\d{4})(?=\d)/g, '$1 ')}`
  if (lead) lead.textContent = '网页上正显示这个登录码。选一个人，替他（她）在手机上按“确认登录”。'
}
openStory()
markCurrent()
