import type { RuleSource, VerdictKind } from '../../contract/topics'
import { dayText } from '../dates'

export const sourceNames: Record<RuleSource, string> = {
  article: '来自公开报道',
  default: '暂行默认',
}

export const kindNames: Record<VerdictKind, string> = {
  discussable: '可以商量',
  nonDiscussable: '不能商量',
  needsReview: '请人来看',
}

/** What became of it in a person's hands, for the list of overturned verdicts. */
export const endNames: Readonly<Record<string, string>> = {
  accepted: '受理',
  asking: '开成商量',
  merged: '并到别的事',
  split: '拆成几条',
  returned: '追问',
  handedOff: '转办',
  folded: '折叠',
  needsReview: '再看一遍',
}

/** One thing wrong with the draft, as a sentence; `at` is the rule's name where it is known. */
const problemSentences: Readonly<Record<string, (at: string) => string>> = {
  CATEGORIES_NOT_SEVEN: () => '可以商量的必须正好七类。',
  REASONS_NOT_FIVE: () => '不能商量的必须正好五种。',
  REVIEW_INCOMPLETE: () => '请人来看的六种情形，一种也不能少。',
  CODE_DUPLICATE: (at) => `「${at}」出现了两次。`,
  KIND_WRONG: (at) => `「${at}」放错了地方。`,
  NAME_EMPTY: (at) => `「${at}」还没有名字。`,
  DEFINITION_EMPTY: (at) => `「${at}」还没有写说明。`,
  NOTHING_TO_RECOGNISE: (at) => `「${at}」还没有词，也没有例子，机器认不出来。`,
  MESSAGE_MISSING: (at) => `「${at}」还没有写给居民的话。`,
  WORD_EMPTY: (at) => `「${at}」里有一个空的词。`,
  WORD_TOO_LONG: (at) => `「${at}」里有的词太长，一个词最多 24 个字。`,
  TOO_MUCH: (at) => `「${at}」里的词或例子太多了，请去掉一些。`,
}

export const problemText = (code: string, at: string): string =>
  problemSentences[code]?.(at) ?? `「${at}」里有一句机器读不懂，请换成普通的词。`

export const ruleTopics = {
  title: '什么能商量：规则',
  inForce: '现在用的规则',
  version: (version: string) => (/^v\d+$/.test(version) ? `第 ${version.slice(1)} 版` : '随系统带来的一版'),
  since: (at: string | null) => (at === null ? '这个县还没有公布过自己的规则' : `${dayText(at)} 公布`),
  draftClean: '草稿和现在用的一样。点一条就可以改。',
  draftChanged: '草稿里有改动，还没有公布。居民看到的还是现在用的规则。',
  sections: {
    categories: '能商量的七类',
    reasons: '不能商量的五种',
    review: '请人来看的情形',
  },
  sourceMeaning: '「暂行默认」是本系统先写的，以当地公布为准。',
  figures: (words: number, examples: number) => `${words} 个词 · ${examples} 个例子`,
  changed: '改过',
  onlyAdmin: { say: '规则由县级管理员来改', next: '有建议，请告诉县级管理员。' },
  pick: { say: '点左边一条，在这里改', next: '改好了先试一试，再公布。' },
  backToAll: '看全部规则',

  name: '名字',
  definition: '说明',
  words: '词',
  wordsHint: '用顿号或换行隔开',
  wordsUsed: (count: number) => `${count} 个词`,
  examples: '例子',
  examplesHint: '一行一个，用居民的话写',
  examplesUsed: (count: number) => `${count} 个例子`,
  message: '给居民的话',
  messageHint: '为什么不能商量，去哪里办',
  handoff: '转到哪里',
  noHandoff: '不转',
  source: '出处',
  edges: '和别的怎么分',
  patterns: (count: number) => `机器另外还认 ${count} 种说法，这里不用改。`,
  save: '存到草稿',
  saved: '已存到草稿',
  savedThen: '居民看到的还没有变。公布以后才生效。',
  toFix: '要改',
  needName: '请写名字。',
  needDefinition: '请写一句说明。',
  needMessage: '请写给居民的话。',
  needRecognise: '请至少写一个词或一个例子。',
  longWord: (word: string) => `「${word}」太长，一个词最多 24 个字。`,
  replace: '换成另外一类',
  replaceTitle: '换成另外一类？',
  replaceLead: (name: string) =>
    `「${name}」的位置让给新的一类，七类还是七类。原来的判断都不变，新的诉求按新规则看。`,
  replaceYes: '清空，写新的',
  replaceReasonLead: (name: string) => `「${name}」的位置让给新的一种，五种还是五种。原来的判断都不变。`,
  replacing: '正在写新的一类。最好有十个例子，机器才认得准。',
  undoReplace: '还是用原来的',

  tryOut: '在最近的诉求上试一试',
  trying: '正在试',
  tried: (tried: number, changed: number) =>
    changed === 0 ? `试了最近 ${tried} 条，结果都一样。` : `试了最近 ${tried} 条，有 ${changed} 条会不一样：`,
  triedNone: '还没有诉求可以试。',
  change: (before: string, after: string) => `${before} → ${after}`,
  verdict: (kind: string, name: string) => `${kind}：${name}`,

  publish: '公布新的一版',
  publishTitle: '公布新的一版？',
  publishLead: '公布以后，新的诉求按新规则看。已经有的判断不变。七类和五种都齐了。',
  publishYes: '公布',
  published: (version: string) => `第 ${version.replace(/^v/, '')} 版已经公布`,
  publishedThen: '从现在起，新的诉求按这一版看。',
  faulty: (count: number) => `还有 ${count} 处要改，改好才能公布`,
  discard: '不要这些改动',
  discardTitle: '不要这些改动？',
  discardLead: '草稿会变回现在用的规则。',
  discardYes: '变回去',
  discarded: '草稿变回现在用的规则了',
  discardedThen: '居民看到的没有变过。',
  cancel: '先不办',

  overturned: '书记改过的判断',
  overturnedMeaning: '同一类改得多，说明规则该补几个词、几个例子。',
  noneOverturned: '还没有书记改过机器的判断。',
  machineSaid: (text: string) => `机器：${text}`,
  personSaid: (text: string) => `书记：${text}`,
  showOverturned: '再看一些',
} as const
