import type { PostKind } from '@shared/contract/ladder'

import { makeFirstAdminCode } from '../../../cloudfunctions/features/posts/first-admin-code'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { startTestApi, TEST_SECRET, type TestApi } from '../../support/api'
import { aHome, aResidence, declare, loadPerson, loadPlaces } from '../../support/neighbours'

let api: TestApi
const first = makeFirstAdminCode(openSecrets(TEST_SECRET))

beforeAll(async () => {
  api = await startTestApi()
  process.env.FIRST_ADMIN_CODE_HASH = first.hash
  await loadPlaces(api)
  for (const openid of ['admin', 'community', 'secretary', 'second', 'butler', 'deputy', 'stranger']) {
    await loadPerson(api, openid)
  }
  for (let index = 0; index < 8; index += 1) await loadPerson(api, `racer-${index}`)
})
afterAll(() => {
  delete process.env.FIRST_ADMIN_CODE_HASH
  return api.close()
})

const invite = (openid: string, post: PostKind, placeId: string, label = '王书记') =>
  api.reply('posts.invite', { post, placeId, label }, { openid })
const accept = (openid: string, code: string) => api.reply('posts.accept', { code }, { openid })
async function appoint(by: string, who: string, post: PostKind, placeId: string, label: string) {
  const { code } = await api.call('posts.invite', { post, placeId, label }, { openid: by })
  return api.call('posts.accept', { code }, { openid: who })
}
const posts = async (openid: string) => (await api.call('people.me', {}, { openid })).posts
const secretaryShown = async () =>
  (await api.call('community.compound', { compoundId: 'cp1' })).branch.secretary?.label ?? null

describe('the first county admin', () => {
  it('needs the printed code, and is not guessed', async () => {
    const wrong = { code: 'aaaa-bbbb-cccc-dddd', label: '孟主任' }
    for (let index = 0; index < 5; index += 1) {
      expect(await api.reply('posts.claimFirstAdmin', wrong, { openid: 'stranger' })).toMatchObject({
        code: 'INVITATION_UNKNOWN',
      })
    }
    expect(await api.reply('posts.claimFirstAdmin', wrong, { openid: 'stranger' })).toMatchObject({
      code: 'TOO_MANY_THIS_HOUR',
    })
  })

  it('asks for the notice before it keeps anything of a person', async () => {
    const claim = { code: first.code, label: '孟主任' }
    expect(await api.reply('posts.claimFirstAdmin', claim, { openid: 'nobody-yet' })).toMatchObject({
      code: 'CONSENT_NEEDED',
    })
  })

  it('is one, however many claim at the same moment', async () => {
    const claim = { code: first.code, label: '孟主任' }
    const racers = Array.from({ length: 8 }, (_, index) => `racer-${index}`)
    const answers = await Promise.all(
      racers.map((openid) => api.reply('posts.claimFirstAdmin', claim, { openid })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'FIRST_ADMIN_EXISTS')).toHaveLength(7)
    expect(await api.reply('posts.claimFirstAdmin', claim, { openid: 'admin' })).toMatchObject({
      code: 'FIRST_ADMIN_EXISTS',
    })
    const winner = racers[answers.findIndex(({ ok }) => ok)] ?? ''
    // Her own resend is answered alike.
    expect(await api.reply('posts.claimFirstAdmin', claim, { openid: winner })).toMatchObject({ ok: true })

    await appoint(winner, 'admin', 'countyAdmin', 'county', '孟主任')
    expect(await posts('admin')).toMatchObject([{ post: 'countyAdmin', placeId: 'county' }])
    const own = (await posts(winner))[0]?.key ?? ''
    const end = (openid: string, postKey: string) =>
      api.reply('posts.end', { postKey, reason: 'resigned' }, { openid })
    const adminKey = (await posts('admin'))[0]?.key ?? ''
    const leaving = await Promise.all([end(winner, own), end('admin', adminKey)])
    // Both leave at once: one of them has to stay.
    expect(leaving.filter(({ ok }) => ok)).toHaveLength(1)
    expect(leaving.find(({ ok }) => !ok)).toMatchObject({ code: 'LAST_ADMIN' })
    if (leaving[1]?.ok) await appoint(winner, 'admin', 'countyAdmin', 'county', '孟主任')
  })
})

describe('appointing level by level', () => {
  it('is refused to everybody but the next level up', async () => {
    expect(await invite('admin', 'branchSecretary', 'cp1')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await invite('stranger', 'branchSecretary', 'cp1')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await invite('admin', 'communitySecretary', 'cm9')).toMatchObject({ code: 'PLACE_NOT_FOUND' })
    await appoint('admin', 'community', 'communitySecretary', 'cm1', '赵书记')
    expect(await invite('community', 'communitySecretary', 'cm1')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await invite('community', 'branchSecretary', 'cp2')).toMatchObject({ code: 'NOT_YOUR_POST' })
    await appoint('community', 'secretary', 'branchSecretary', 'cp1', '王书记')
    expect(await secretaryShown()).toBe('王书记')
  })

  it('makes a butler of a verified owner only', async () => {
    const { code } = await api.call(
      'posts.invite',
      { post: 'redButler', placeId: 'cp1-b01-u1', label: '李管家' },
      { openid: 'secretary' },
    )
    expect(await accept('stranger', code)).toMatchObject({ code: 'OWNER_NEEDED' })
    for (const [kind, verified] of [
      ['tenant', true],
      ['owner', false],
    ] as const) {
      await loadPerson(api, `no-${kind}`, { residences: [aResidence({ kind, verified })] })
      expect(await accept(`no-${kind}`, code)).toMatchObject({ code: 'OWNER_NEEDED' })
    }
    await loadPerson(api, 'owner', { residences: [aResidence({ kind: 'owner', verified: true })] })
    expect(await api.reply('posts.lookAtInvitation', { code }, { openid: 'owner' })).toMatchObject({
      data: { post: 'redButler', label: '李管家', invitedBy: '王书记', occupied: false, as: 'holder' },
    })
    expect(await accept('owner', code)).toMatchObject({ ok: true })
    const { butlers } = await api.call('community.compound', { compoundId: 'cp1' })
    expect(butlers?.inOffice).toBe(1)
    expect(await api.reply('people.moveOut', { compoundId: 'cp1' }, { openid: 'owner' })).toMatchObject({
      code: 'POST_HELD_HERE',
    })
  })

  it('lists who is in office and what waits, to whoever is responsible', async () => {
    await invite('secretary', 'redButler', 'cp1-b01-u2', '周管家')
    const list = await api.call('posts.list', { placeId: 'cp1' }, { openid: 'secretary' })
    expect(list.posts.map(({ post, label }) => [post, label])).toEqual([
      ['branchSecretary', '王书记'],
      ['redButler', '李管家'],
    ])
    expect(list.invitations).toMatchObject([{ post: 'redButler', label: '周管家' }])
    expect(JSON.stringify(list)).not.toContain(api.personId('owner'))
    expect(await api.reply('posts.list', { placeId: 'cp2' }, { openid: 'secretary' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
  })
})

describe('an invitation', () => {
  it('serves once, also when two take it at the same moment', async () => {
    const { code } = await api.call(
      'posts.invite',
      { post: 'serviceSpecialist', placeId: 'cm1', label: '钱专员' },
      { openid: 'admin' },
    )
    const answers = await Promise.all(['racer-1', 'racer-2', 'racer-3'].map((openid) => accept(openid, code)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((one) => !one.ok && one.code === 'INVITATION_USED')).toHaveLength(2)
  })

  it('is answered alike when it is asked for or taken again by the same person', async () => {
    const input = { post: 'serviceSpecialist', placeId: 'cm1', label: '孙专员' } as const
    const options = { openid: 'admin', requestId: 'the-same-intent-01' }
    const made = await api.call('posts.invite', input, options)
    expect(await api.call('posts.invite', input, options)).toEqual(made)
    expect(await accept('racer-4', made.code)).toMatchObject({ ok: true })
    expect(
      await accept(
        'racer-4',
        made.code
          .toUpperCase()
          .replace(/(.{4})/g, '$1 ')
          .trim(),
      ),
    ).toMatchObject({
      ok: true,
    })
    expect((await posts('racer-4')).filter(({ post }) => post === 'serviceSpecialist')).toHaveLength(1)
  })

  it('is gone when it is revoked, declined or seven days old', async () => {
    const make = async () =>
      api.call(
        'posts.invite',
        { post: 'serviceSpecialist', placeId: 'cm1', label: '李专员' },
        { openid: 'admin' },
      )
    const revoked = await make()
    const { invitationId } = revoked
    expect(
      await api.reply('posts.revokeInvitation', { invitationId }, { openid: 'community' }),
    ).toMatchObject({ code: 'NOT_YOUR_POST' })
    await api.call('posts.revokeInvitation', { invitationId }, { openid: 'admin' })
    expect(await accept('stranger', revoked.code)).toMatchObject({ code: 'INVITATION_USED' })

    const declined = await make()
    await api.call('posts.decline', { code: declined.code }, { openid: 'stranger' })
    expect(await accept('stranger', declined.code)).toMatchObject({ code: 'INVITATION_USED' })

    const old = await make()
    const invitations = platformDatabase().collection('post_invitations')
    await invitations.doc(old.invitationId).update({ expiresAt: new Date(Date.now() - 1000) })
    expect(await accept('stranger', old.code)).toMatchObject({ code: 'INVITATION_EXPIRED' })
  })

  it('is taken on the invitee’s own phone only', async () => {
    const { code } = await api.call(
      'posts.invite',
      { post: 'serviceSpecialist', placeId: 'cm1', label: '吴专员' },
      { openid: 'admin' },
    )
    const asked = await api.call('people.requestSignIn', { browser: 'Chrome' })
    await api.call('people.confirmSignIn', { code: asked.code }, { openid: 'stranger' })
    const { session } = await api.call('people.collectSignIn', { code: asked.code, secret: asked.secret })
    expect(await api.reply('posts.accept', { code }, { session })).toMatchObject({ code: 'ONLY_IN_WECHAT' })
  })

  it('is not found by trying', async () => {
    await loadPerson(api, 'guesser')
    const tries = []
    for (let index = 0; index < 12; index += 1) {
      tries.push(await accept('guesser', `abcd-efgh-${String(index).padStart(4, '2')}`))
    }
    expect(tries.slice(0, 10).every((one) => !one.ok && one.code === 'INVITATION_UNKNOWN')).toBe(true)
    expect(tries.slice(10).every((one) => !one.ok && one.code === 'TOO_MANY_FOR_NOW')).toBe(true)
  })

  it('leaves no usable code in the store', async () => {
    const { code } = await api.call(
      'posts.invite',
      { post: 'serviceSpecialist', placeId: 'cm1', label: '郑专员' },
      { openid: 'admin' },
    )
    const { data } = await platformDatabase().collection('post_invitations').limit(100).get()
    expect(JSON.stringify(data)).not.toContain(code)
  })
})

describe('ending a post', () => {
  const waiting = async (openid: string) => {
    const all: string[] = []
    let cursor: string | undefined
    do {
      const page = await api.call('people.residenceQueue', { cursor }, { openid })
      all.push(...page.requests.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor)
    return all
  }

  it('moves twenty open requests to whoever answers next, at the same moment, and loses none', async () => {
    const asked = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const openid = `asker-${index}`
        await declare(api, openid)
        const home = aHome({
          stairwellId: 'cp1-b01-u2',
          room: `${index + 1}01`,
          name: '住户甲',
          withoutPhone: true,
        })
        return (await api.call('people.describeHome', home, { openid })).requestId
      }),
    )
    const all = [...asked].sort()
    // Nobody looks after that stairwell: its requests lie on the secretary's desk.
    expect((await waiting('secretary')).sort()).toEqual(all)

    const key = 'branchSecretary_cp1'
    await appointDeputy(key, 'secretary', 'deputy', '冯副书记')
    const end = (openid: string) => api.reply('posts.end', { postKey: key, reason: 'replaced' }, { openid })
    expect(await end('deputy')).toMatchObject({ code: 'NOT_YOUR_POST' })
    expect(await end('community')).toMatchObject({ data: { answersNow: '冯副书记' } })
    expect(await secretaryShown()).toBeNull()
    expect(await posts('secretary')).toEqual([])
    expect(await api.reply('people.residenceQueue', {}, { openid: 'secretary' })).toMatchObject({
      code: 'NOT_YOUR_POST',
    })
    expect((await waiting('deputy')).sort()).toEqual(all)

    // A new one takes over; the old deputy is ended by her; and then the post is vacant up to the community.
    await appoint('community', 'second', 'branchSecretary', 'cp1', '秦书记')
    await api.call('posts.setDeputy', { postKey: key, label: null }, { openid: 'second' })
    expect((await waiting('second')).sort()).toEqual(all)
    expect(await end('second')).toMatchObject({ data: { answersNow: null } })
    expect((await waiting('community')).sort()).toEqual(all)
    await api.call(
      'posts.end',
      { postKey: 'communitySecretary_cm1', reason: 'other' },
      { openid: 'community' },
    )
    expect((await waiting('admin')).sort()).toEqual(all)

    // And down again, to a butler who was there for none of it.
    await appoint('admin', 'community', 'communitySecretary', 'cm1', '赵书记')
    await appoint('community', 'secretary', 'branchSecretary', 'cp1', '王书记')
    await loadPerson(api, 'late-butler', { residences: [aResidence({ kind: 'owner', verified: true })] })
    await appoint('secretary', 'late-butler', 'redButler', 'cp1-b01-u2', '何管家')
    expect((await waiting('late-butler')).sort()).toEqual(all)
    expect(await waiting('secretary')).toEqual([])
  })

  it('hands over without a gap where a successor has accepted', async () => {
    const taken = await appoint('community', 'second', 'branchSecretary', 'cp1', '秦书记')
    expect(taken).toEqual({ post: null })
    const { code } = await api.call(
      'posts.invite',
      { post: 'branchSecretary', placeId: 'cp1', label: '许书记' },
      { openid: 'community' },
    )
    expect(await accept('stranger', code)).toMatchObject({ code: 'POST_OCCUPIED' })
    expect(await secretaryShown()).toBe('王书记')
    const ended = await api.call(
      'posts.end',
      { postKey: 'branchSecretary_cp1', reason: 'resigned' },
      { openid: 'secretary' },
    )
    expect(ended).toEqual({ answersNow: '秦书记' })
    expect(await secretaryShown()).toBe('秦书记')
    expect(await posts('second')).toMatchObject([{ key: 'branchSecretary_cp1' }])
  })

  it('keeps who came and went', async () => {
    const { events } = await api.call(
      'posts.history',
      { postKey: 'branchSecretary_cp1' },
      { openid: 'community' },
    )
    expect(events.map(({ event, label }) => `${event} ${label}`)).toEqual([
      'appointed 秦书记',
      'ended 王书记',
      'appointed 王书记',
      'ended 秦书记',
      'deputyEnded 冯副书记',
      'appointed 秦书记',
      'ended 王书记',
      'deputyAppointed 冯副书记',
      'appointed 王书记',
    ])
    expect(events[1]).toMatchObject({ reason: 'resigned', by: '王书记' })
  })

  async function appointDeputy(postKey: string, holder: string, deputy: string, label: string) {
    const { invitation } = await api.call('posts.setDeputy', { postKey, label }, { openid: holder })
    const taken = await api.call('posts.accept', { code: invitation?.code ?? '' }, { openid: deputy })
    expect(taken.post).toMatchObject({ deputy: true, key: postKey })
  }
})
