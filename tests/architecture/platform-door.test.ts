import { sourceFiles } from '../support/source-files'

const PLATFORM =
  /\b(?:Taro|wx)\.(?:cloud|request|uploadFile|downloadFile|connectSocket|login|scanCode|requestSubscribeMessage|(?:get|set|remove|clear)Storage\w*)\b|\b(?:localStorage|sessionStorage|XMLHttpRequest)\b|\bfetch\(/

const CHINESE = /[\u3400-\u9fff]/

const linesThat = (pattern: RegExp, room: (path: string) => boolean) =>
  sourceFiles('src')
    .filter(({ path }) => room(path))
    .flatMap(({ path, code }) =>
      code
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )

test('only src/platform talks to the network, the storage and the phone', () => {
  expect(linesThat(PLATFORM, (path) => !path.startsWith('src/platform/'))).toEqual([])
})

test('every Chinese sentence of the mini-program stands in src/shared', () => {
  expect(linesThat(CHINESE, (path) => !path.startsWith('src/shared/'))).toEqual([])
})
