import { Text } from '@tarojs/components'

import './tag.scss'

interface Props {
  readonly text: string
  /** A colour token; the words always stand beside it. */
  readonly tone?: 'plain' | 'verified' | 'gap'
}

export function Tag({ text, tone = 'plain' }: Props) {
  return <Text className={`tag tag--${tone}`}>{text}</Text>
}
