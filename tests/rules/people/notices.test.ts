import { CONSENT_KINDS, CONSENT_VERSIONS } from '@shared/contract/consent'
import { NOTICE_VERSION } from '@shared/contract/people'
import { noticeOf } from '@shared/copy/notices/notice-of'

/** PIPL art. 17: whoever asks must say who he is, what for, how long, which rights there are. */
const ASKED_BY_LAW = ['谁在处理', '您的权利']

describe('the notices', () => {
  it.each(CONSENT_KINDS)('%s says who, and which version it is', (kind) => {
    const notice = noticeOf(kind, '清禾县某某中心')
    expect(notice).toMatchObject({ kind, version: CONSENT_VERSIONS[kind] })
    const text = JSON.stringify(notice)
    expect(text).toContain('清禾县某某中心')
    expect(text).toContain('系统默认')
    for (const { lines } of notice.sections) for (const line of lines) expect(line.length).toBeLessThan(80)
  })

  it.each(CONSENT_KINDS.filter((kind) => kind !== 'userAgreement'))('%s says what the law asks', (kind) => {
    const headings = noticeOf(kind, 'x').sections.map(({ heading }) => heading)
    for (const heading of ASKED_BY_LAW) expect(headings).toContain(heading)
  })

  it('says openly that nobody has been named as the operator', () => {
    expect(JSON.stringify(noticeOf('notice', ''))).toContain('待填写')
  })

  it('is the notice that a declaration accepts', () => {
    expect(CONSENT_VERSIONS.notice).toBe(NOTICE_VERSION)
  })
})
