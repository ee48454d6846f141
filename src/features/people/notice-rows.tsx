import type { ConsentKind } from '@shared/contract/consent'
import { noticeOf } from '@shared/copy/notices/notice-of'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

/** What everybody agrees to who takes part. */
export const AGREED_BY_ALL = ['notice', 'userAgreement'] as const satisfies readonly ConsentKind[]

interface Props {
  readonly kinds: readonly ConsentKind[]
  readonly operatorName: string
}

/** Texts to be read, one line each. */
export const NoticeRows = ({ kinds, operatorName }: Props) => (
  <List>
    {kinds.map((kind) => {
      const { title, brief } = noticeOf(kind, operatorName)
      return (
        <Row key={kind} text={title} note={brief} onTap={() => goTo('packages/me/notice/index', { kind })} />
      )
    })}
  </List>
)
