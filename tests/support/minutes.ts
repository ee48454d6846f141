import type { MinutesView } from '@shared/contract/minutes'

/** Minutes as everybody reads them; each may be changed by the test that makes it. */
export const someMinutes = (change: Partial<MinutesView> = {}): MinutesView => ({
  id: 'mn1',
  consultationId: 'cs1',
  title: '车棚晚上太暗，怎么装灯',
  compoundName: '桂园小区',
  officeName: '桂园商量办公室',
  sessions: [
    {
      mode: 'onsite',
      startsAt: '2026-11-28T11:00:00.000Z',
      place: '3号楼东侧车棚',
      host: '王书记',
      groups: [
        { group: 'resident', count: 9 },
        { group: 'redButler', count: 2 },
        { group: 'propertyCompany', count: 1 },
        { group: 'residentDelegate', count: 1 },
        { group: 'serviceSpecialist', count: 0 },
        { group: 'delegateOrCommissioner', count: 0 },
      ],
      present: 13,
      households: 0,
      rulesVersion: '默认第1版',
    },
  ],
  poll: {
    options: [
      { id: 'pr1', title: '装两盏感应灯' },
      { id: 'pr2', title: '装太阳能灯，带摄像头' },
      { id: 'none', title: null },
      { id: 'unsure', title: null },
    ],
    persons: { total: 31, counts: { pr1: 19, pr2: 8, none: 1, unsure: 3 } },
    households: { total: 23, counts: { pr1: 15, pr2: 6, none: 0, unsure: 2 } },
    homes: 144,
    closedAt: '2026-11-30T16:00:00.000Z',
  },
  statutoryItem: null,
  outcome: 'majorityView',
  adopted: [{ number: 1, title: '装两盏感应灯' }],
  conclusion: '在车棚东西两头各装一盏感应灯，物业下周三前装好，电费走公共照明。',
  viewsFor: ['晚上锁车看不清锁眼，装了灯老人也敢去。', '感应的，不费电。'],
  viewsAgainst: ['灯正对着一楼窗户，来一辆车亮一次。'],
  minority: '一楼两户担心夜里灯光反复亮起影响睡觉，希望灯罩朝下，并且十一点以后调暗。',
  writtenAt: '2026-12-01T02:00:00.000Z',
  seal: '3fa91c0b77d24e58aa016c9d',
  signatures: [
    { as: 'host', name: '王书记', at: '2026-12-01T03:00:00.000Z' },
    { as: 'recorder', name: '陈管家', at: '2026-12-01T03:10:00.000Z' },
    { as: 'resident', name: '本小区邻居', at: '2026-12-01T05:00:00.000Z' },
  ],
  sealed: true,
  dissent: {
    dueAt: '2026-12-08T16:00:00.000Z',
    overdue: false,
    answer: {
      text: '灯罩已改成朝下照，十一点以后调到一半亮度；装好后一周请一楼两户看过再定。',
      by: '王书记',
      at: '2026-12-03T02:00:00.000Z',
    },
  },
  corrections: [{ text: '电费由公共收益支付。', by: '陈管家', at: '2026-12-04T02:00:00.000Z' }],
  ...change,
})
