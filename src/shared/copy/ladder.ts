/** What is asked, one question at a time, before an act that needs it. */
export const phoneSheet = {
  title: '留个手机号',
  why: '公开说话前要先留手机号，这是国家对发言的要求：后台实名，前台自愿。',
  kept: '号码加密存着，不公开；您要回电话时，也要您另外点头。',
  give: '用微信里的手机号',
  refusedSay: '好的，没有留号码。',
  refusedNext: '看、表态都照常；要说话，也可以请管家帮您确认。',
  privacySay: '还没有同意微信的隐私保护指引。',
  privacyNext: '不同意也能一直看。想留号码时，再点一次就行。',
  askAgain: '再看一遍指引',
  byButler: '请管家帮我确认',
  byButlerMeaning: '没有手机号、不想留号码，都可以。管家见过您本人，就和留了号码一样。',
  later: '先不说了',
  inWechatTitle: '请在微信里留手机号',
  inWechatLead: '留手机号要用微信的按钮，电脑和浏览器里没有。',
  inWechatHow:
    '打开微信里的「云商量」，到「我的 · 我的住处」，点「用微信里的手机号」。留好以后回到这里接着说，您写的都还在。',
  triedAgain: '我留好了，接着说',
} as const

export const verifySheet = {
  title: '先核实一下住处',
  lead: '这一步只由核实过住处的邻居来做，免得外人替小区说话。',
  how: '说一下您住哪一户，楼道的红色管家或支部书记会来核实。',
  go: '去说住哪一户',
  waiting: '您的住处正在核实。核实好了，再来点这一步就行。',
  later: '知道了',
} as const

export const consentSheet = {
  title: '要接着用，先看一眼',
  lead: '您还没有同意，或者撤回过同意。没有同意，我们就不处理您的信息：看可以，说和点暂时不行。',
  agree: '同意，接着办',
  later: '不同意，先看看',
} as const

export const privacyGate = {
  title: '微信要问您一句',
  lead: '接下来要用到手机号、相机或相册。用在哪儿、怎么存，都写在《隐私保护指引》里。',
  read: '看看《隐私保护指引》',
  agree: '同意',
  refuse: '不同意，先看看',
  refuseMeaning: '不同意也能一直看，只是这一步先办不了。',
} as const
