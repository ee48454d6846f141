import type { Life, Step } from './hands'

/** The session on the spot: each comes in on her own phone, with the code and the pass of that minute. */
export function meeting(life: () => Life, step: Step): void {
  let sessionId = ''

  step('the host opens the doors, and the pass stands in huge digits', async () => {
    const { place, stack, ...hands } = life()
    const { session } = await stack.get('session.latest', { consultationId: hands.matter() })
    sessionId = session?.id ?? ''
    await hands.open(place.secretary, 'staff/session', `id=${sessionId}`)
    await hands.tap(place.secretary, '打开签到')
    await hands.reads(place.secretary, '现在的口令')
    await hands.see(place.secretary, 'host-gathering')
  })

  step('everybody checks in with the code and the pass, each on her own phone', async () => {
    const { place, stack, ...hands } = life()
    const [scans] = place.comers
    const screen = () => stack.get('session.host', { sessionId }, { as: place.secretary })
    const { scene } = await screen()
    // Whoever is slow to unlock her phone types the pass of a later minute.
    for (const persona of place.comers) {
      const scanned = persona === scans ? `&scene=${encodeURIComponent(scene ?? '')}` : ''
      await hands.open(persona, 'consultation/session', `id=${sessionId}${scanned}`)
      await hands.tap(persona, '我看过议事规则，照着来')
      if (persona !== scans) await hands.type(persona, 0, scene ?? '')
    }
    for (const persona of place.comers) {
      const { pass } = await screen()
      await (await hands.pageOf(persona))
        .locator('input:visible')
        .last()
        .fill(pass ?? '')
      if (persona === place.comers[1]) await hands.see(persona, 'check-in')
      await hands.tap(persona, '签到')
      await hands.reads(persona, '签到好了')
    }
    await hands.see(place.butler, 'checked-in')
    const { session } = await stack.get('session.host', { sessionId }, { as: place.secretary })
    expect(session.attendance.present).toBe(place.comers.length)
    expect(session.quorum.met).toBe(true)
  })

  step('somebody without a phone is written down by the host and seen by a second person', async () => {
    const { place, stack, ...hands } = life()
    const { secretary } = place
    const [witness = ''] = place.comers
    await hands.tap(secretary, '代签到')
    await hands.choose(secretary, '1 号楼')
    await hands.choose(secretary, '1 单元')
    await hands.choose(secretary, '没有手机')
    await hands.see(secretary, 'by-hand')
    await hands.tap(secretary, '记下')
    await hands.reads(secretary, /记下了/)
    await (await hands.pageOf(secretary)).getByRole('button', { name: '关上' }).last().click()
    await (await hands.pageOf(witness)).reload()
    await hands.tap(witness, '我看见他在')
    // The host's screen brings itself up to date.
    const present = place.comers.length + 1
    await hands.reads(secretary, `到了 ${present} 人`)
    const seen = await stack.get('session.host', { sessionId }, { as: secretary })
    expect(seen).toMatchObject({ waitingWitness: 0, session: { attendance: { present } } })
  })

  step('with a quorum it begins, ends, and its photo makes it whole', async () => {
    const { place, stack, ...hands } = life()
    const { secretary } = place
    await hands.typeSize(secretary, 'elder')
    await hands.open(secretary, 'staff/session', `id=${sessionId}`)
    await hands.reads(secretary, '人到齐了')
    await hands.tap(secretary, '开始商量')
    await hands.reads(secretary, '正在商量')
    await hands.see(secretary, 'elder-host')
    await hands.typeSize(secretary, 'normal')
    await hands.tap(secretary, '开完了')
    await hands.reads(secretary, /还缺一张现场照片/)
    await hands.photo(secretary, '放现场照片')
    await hands.reads(secretary, '现场照片已经交了。')
    await hands.open(secretary, 'staff/session', `id=${sessionId}`)
    await hands.reads(secretary, '已经开完')
    await hands.see(secretary, 'host-ended')
    await hands.until(async () => {
      const { verbs } = await stack.get(
        'consultation.process',
        { consultationId: hands.matter() },
        { as: secretary },
      )
      return verbs.some(({ verb, missing }) => verb === 'handle' && !missing.includes('sessionHeld'))
    })
  })
}
