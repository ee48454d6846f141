import type { Plan } from './plan'

/** What no program can do: these are pages of a console, and a person has to open them. */
export function consoleChecklist(plan: Plan): string[] {
  const calling = plan.functions.filter(({ openApis }) => openApis.length > 0)
  const events = plan.functions.some(({ name }) => name === 'events')
  return [
    ...(events
      ? [
          '消息推送：云开发控制台 → 设置 → 其他设置 → 消息推送，类型选“event”，事件 wxa_media_check，推给云函数 events',
        ]
      : []),
    ...calling.map(
      ({ name, openApis }) =>
        `云调用权限：云函数 ${name} 的 config.json 里写明 ${openApis.join('、')}；首次请用微信开发者工具上传这个函数，权限才会登记（约 10 分钟后生效）`,
    ),
    `用户隐私保护指引：公众平台 → 设置 → 服务内容声明，只写这 ${plan.privateData.length} 项：${plan.privateData.join('；') || '（没有）'}`,
    plan.subscribes
      ? '订阅消息：公众平台 → 订阅消息，选好模板（一次最多三个，一次性与长期不能混用；长期的只有政务民生等类目能选），每个要有一个“事物 thing”和一个“时间 time”字段；编号和字段名填进 SUBSCRIBE_TEMPLATES，不填就不问也不发'
      : '订阅消息：代码里还没有用到，不用选模板',
    `服务类目：政务民生${plan.publishes ? '；有人能发言发图，还要加“社交 → 社区/论坛”' : ''}；主体须是机关或事业单位`,
    plan.uploads
      ? '服务器域名：照片和表格由手机直接传到云存储，request 合法域名要填上传域名 https://cos.ap-shanghai.myqcloud.com（以控制台“云存储”里显示的为准）；downloadFile 合法域名填云存储的下载域名（<环境编号>.tcb.qcloud.la）；调用云函数不用填'
      : '服务器域名：小程序走云调用，不用填 request 域名；downloadFile 合法域名填云存储的下载域名',
    '业务域名与 H5：把 dist/h5 传到静态网站托管，域名与 H5_BASE_URL 一致，并加进云开发的“WEB 安全域名”；托管或 CDN 的响应头照 .build/deploy/h5-headers.json 设上（内容安全策略、HSTS 等）',
    '数据库与存储权限：在控制台再看一眼，全部应是“仅管理端可读写”',
    '小程序备案与发布：正式发布以后，把 CODE_CHECK_PATH 改为 1 再部署一次',
    '第一位县管理员：部署时打印一次口令，在小程序“我的 → 我有任职码”里输入',
  ]
}
