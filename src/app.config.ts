import { tabs } from './shared/copy/tabs'
import { titles } from './shared/copy/titles'

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/scan/index', 'pages/consultations/index', 'pages/mine/index'],
  subPackages: [
    {
      root: 'packages/consultation',
      pages: [
        'detail/index',
        'speak/index',
        'propose/index',
        'minutes/index',
        'statutory/index',
        'appeal/index',
        'verdict/index',
        'topics/index',
        'session/index',
        'rules/index',
        'appeals/index',
      ],
    },
    {
      root: 'packages/community',
      pages: ['station/index', 'stations/index', 'compound/index', 'choose/index'],
    },
    {
      root: 'packages/butler',
      pages: ['mine/index', 'ask/index', 'requests/index', 'request/index', 'desk/index', 'file/index'],
    },
    {
      root: 'packages/me',
      pages: [
        'sign-in/index',
        'home/index',
        'describe/index',
        'consent/index',
        'notice/index',
        'about/index',
        'statements/index',
        'appeals/index',
        'inbox/index',
        'reminders/index',
        'invitation/index',
      ],
    },
    {
      root: 'packages/service',
      pages: ['mine/index', 'register/index', 'check/index', 'units/index'],
    },
    {
      root: 'packages/duty',
      pages: ['report/index'],
    },
    {
      root: 'packages/staff',
      pages: [
        'station/index',
        'desk/index',
        'residents/index',
        'statements/index',
        'open-consultation/index',
        'consultation/index',
        'facts/index',
        'proposals/index',
        'answers/index',
        'held/index',
        'calendar/index',
        'convene/index',
        'session/index',
        'procedure/index',
        'poll/index',
        'minutes/index',
        'statutory/index',
        'posts/index',
        'review/index',
        'emergency/index',
        'topics/index',
      ],
    },
    {
      root: 'packages/handling',
      pages: ['work/index', 'note/index'],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/consultation'] },
    'pages/scan/index': { network: 'all', packages: ['packages/consultation'] },
  },
  tabBar: {
    custom: true,
    color: '#5E564B',
    selectedColor: '#1F1B16',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: tabs.map(({ path, text }) => ({ pagePath: path, text })),
  },
  window: {
    navigationBarTitleText: titles.app,
    navigationBarBackgroundColor: '#FAF7F2',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FAF7F2',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
  // The platform's privacy guide must be accepted before camera or pictures are touched.
  __usePrivacyCheck__: true,
})
