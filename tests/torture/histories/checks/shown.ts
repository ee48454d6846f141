import type { TestApi } from '../../../support/api'
import type { Matter } from '../matter'

/** What a neighbour is shown is what was counted; what is hidden until the close stays hidden. The clock has worked. */
export async function wronglyShown(api: TestApi, matter: Matter, openid: string): Promise<string[]> {
  const { _id: consultationId, state } = matter.consultation
  const process = await api.call('consultation.process', { consultationId }, { openid })
  const wrong: string[] = []
  const over = state === 'closed' || state === 'cancelled'
  if (process.state !== state) wrong.push(`its process says ${process.state}, it is ${state}`)
  if (over !== (process.owner === null && process.dueAt === null && process.next === null))
    wrong.push(`${state} is shown with ${JSON.stringify([process.owner, process.dueAt, process.next])}`)

  const [poll] = matter.all('polls')
  if (poll) {
    const { poll: shown } = await api.call('poll.show', { consultationId }, { openid })
    const answers = matter.all('poll_answers')
    const mine = answers.find(({ personId }) => personId === api.personId(openid))
    const open = poll.closedAt === null
    if (
      shown?.turnout.persons !==
      (answers.length === 0 && open ? (poll.result?.persons.total ?? 0) : answers.length)
    )
      wrong.push(`${shown?.turnout.persons} people are said to have answered, ${answers.length} have`)
    if ((shown?.tallies === null) !== (open && poll.hiddenUntilClose))
      wrong.push('its tallies are shown too early, or not at all')
    if (shown?.tallies && answers.length > 0) {
      const { persons, groups } = shown.tallies
      for (const [option, count] of Object.entries(persons.counts)) {
        const said = answers.filter(({ choice }) => choice === option).length
        if (said !== count) wrong.push(`${option} is shown with ${count}, ${said} said so`)
      }
      if (groups.some(({ persons: of }) => of.total < 5)) wrong.push('a group of fewer than five is shown')
    }
    if ((shown?.mine?.choice ?? null) !== (mine?.choice ?? null))
      wrong.push('she is shown another answer than hers')
  }

  const [session] = matter.sessions
  if (session?.noticeAt) {
    const { session: shown } = await api.call('session.latest', { consultationId }, { openid })
    if (shown?.id === session._id && session.settled && session.state === 'ended') {
      const here = matter
        .all('presences')
        .filter(({ sessionId, state: at }) => sessionId === session._id && at === 'here').length
      if (shown.attendance.present !== here)
        wrong.push(`${shown.attendance.present} are shown as present, ${here} were`)
    }
  }
  return wrong
}
