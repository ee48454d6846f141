import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentPolicy, SECURITY_HEADERS } from '../../../../config/h5/page-headers'
import { compileScript } from '../compile-script'
import type { Exchange } from '../exchange'
import type { Persona } from '../personas'
import type { Story, StoryStep } from './story'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const personItem = ({ key, label, hint }: Persona) =>
  `<li><button class="person" type="button" data-key="${escapeHtml(key)}"><b>${escapeHtml(label)}</b><span>${escapeHtml(hint)}</span></button></li>`

function groupsOf(personas: readonly Persona[]): string {
  const groups = new Map<string, Persona[]>()
  for (const persona of personas) {
    groups.set(persona.group, [...(groups.get(persona.group) ?? []), persona])
  }
  return [...groups]
    .map(([group, members]) => {
      const items = members.map(personItem).join('')
      return `<section><h2>${escapeHtml(group)}</h2><ul>${items}</ul></section>`
    })
    .join('\n')
}

const stepItem = ({ persona, who, does, page }: StoryStep) =>
  `<li><button class="person" type="button" data-key="${escapeHtml(persona)}" data-to="/#/${escapeHtml(page)}"><b>${escapeHtml(who)}</b><span>${escapeHtml(does)}</span></button></li>`

const storyItem = ({ title, steps }: Story) =>
  `<details class="story"><summary>${escapeHtml(title)}</summary><ol>${steps.map(stepItem).join('')}</ol></details>`

const storiesSection = (stories: readonly Story[]) =>
  stories.length === 0
    ? ''
    : `<section><h2>跟着走一遍，每个两分钟</h2>${stories.map(storyItem).join('')}<p class="note">走完一步，点右上角的“演示身份”回到这一页，再点下一步。想重新走，先停下，再用 npm start -- --fresh 清空数据。</p></section>`

const pageOf = (personas: readonly Persona[], stories: readonly Story[], css: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>演示身份 · 云商量</title>
<style>${css}</style>
</head>
<body>
<main>
<header>
<h1>选一个演示身份</h1>
<p>点一个人，就以他（她）的身份打开云商量。都是虚构的人。</p>
</header>
<p id="status" role="status" aria-live="polite"></p>
<div class="tools">
<button type="button" data-key="newcomer">新来的居民</button>
<button type="button" id="sign-out" class="quiet">退出登录</button>
</div>
${storiesSection(stories)}
${groupsOf(personas)}
<p class="note">这一页只在本机演示里有，正式发布的版本里没有。<a href="/">不登录，先看看</a></p>
</main>
<script src="/local/sign-in.js"></script>
</body>
</html>
`

/** Where one chooses, locally, whom to be: the page and its script. */
export async function serveSignInPage(
  personas: readonly Persona[],
  stories: readonly Story[],
  exchange: Exchange,
): Promise<void> {
  const { response, url } = exchange
  const isScript = url.pathname.endsWith('.js')
  const page = isScript
    ? compileScript(join(__dirname, 'page.client.ts'), 'browser')
    : pageOf(personas, stories, readFileSync(join(__dirname, 'page.css'), 'utf8'))
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'content-security-policy': contentPolicy(isScript ? '' : page, []),
    'cache-control': 'no-store',
  })
  response.end(page)
}
