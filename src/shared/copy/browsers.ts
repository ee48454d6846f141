const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, '微信'],
  [/Edg/, 'Edge 浏览器'],
  [/Firefox/, 'Firefox 浏览器'],
  [/Chrome|CriOS/, 'Chrome 浏览器'],
  [/Safari/, 'Safari 浏览器'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows 电脑'],
  [/iPhone/, '苹果手机'],
  [/iPad/, '苹果平板'],
  [/Mac OS/, '苹果电脑'],
  [/Android/, '安卓手机'],
  [/Linux/, 'Linux 电脑'],
]

const match = (list: typeof BROWSERS, agent: string) => list.find(([pattern]) => pattern.test(agent))?.[1]

/** What a person is shown before she lets a browser in: Windows 电脑 · Chrome 浏览器. */
export function browserName(agent: string): string {
  return [match(SYSTEMS, agent), match(BROWSERS, agent)].filter(Boolean).join(' · ') || '一台电脑'
}
