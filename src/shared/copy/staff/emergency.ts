import type { AttendedHow } from '../../contract/appeal'

/** The page of somebody in office whom danger has called. */
export const emergency = {
  title: '紧急情况',
  say: '先保证人安全，再看别的',
  over: '已经有人处理，这一条不再按险情等着。',
  where: '在哪儿',
  hope: '还说了',
  photo: (place: number) => `第${place}张照片`,
  came: (when: string) => `${when}报的`,
  call: '要打的电话',
  who: '现在由谁负责',
  several: '县里的同志',
  attended: '谁在管',
  nobody: '还没有人说已联系或已到场。',
  acts: { contacted: '我已联系', arrived: '我已到场' } satisfies Record<AttendedHow, string>,
  actsMeaning: '点一下，提的邻居和书记就知道有人在管。',
  decide: '去定这件事怎么办',
  notYours: {
    say: '这条险情不归您这里',
    next: '归这个单元的红色管家和书记。您看到危险，请先打 110、119 或 120。',
  },
} as const
