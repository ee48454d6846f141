import { serviceRefusals } from '@shared/copy/refusals/service'
import { activities as words } from '@shared/copy/service'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'

/** In place of a page for registered members: how to become one. */
export const MembersOnly = () => (
  <Notice
    {...serviceRefusals.MEMBER_ONLY}
    act={{ text: words.registerFirst, onTap: () => goTo('packages/service/mine/index', {}) }}
  />
)
