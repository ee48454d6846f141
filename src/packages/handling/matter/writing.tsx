import type { WorkDesk } from '@shared/contract/handling'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
}

/** What there is to write or to photograph; the photos of a spot come in pairs. */
export function Writing({ consultationId: id, desk }: Props) {
  if (!desk.mayWrite && !desk.mayBring) return null
  const to = (kind: string, before?: string) =>
    goTo('packages/handling/note/index', { id, kind, ...(before ? { before } : {}) })
  return (
    <List>
      {desk.mayWrite ? (
        <Row text={words.write} note={words.writeMeaning} onTap={() => to('progress')} />
      ) : null}
      {desk.mayWrite ? (
        <Row text={words.beforeRow} note={words.photosMeaning} onTap={() => to('before')} />
      ) : null}
      {desk.mayWrite
        ? desk.openSpots.map((one) => (
            <Row key={one.id} text={words.afterRow(one.spot)} onTap={() => to('after', one.id)} />
          ))
        : null}
      {desk.mayBring ? (
        <Row text={words.bring} note={words.bringMeaning} onTap={() => to('evidence')} />
      ) : null}
    </List>
  )
}
