import type { MemberSkill } from '@shared/contract/registration'
import { skillNames, registration as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'

import './registration.scss'

/** What somebody can do, the things she knows well first. */
export function SkillTags({ skills }: { readonly skills: readonly MemberSkill[] }) {
  const ordered = [...skills].sort((a, b) => Number(b.level === 'good') - Number(a.level === 'good'))
  return (
    <View className="skills">
      {ordered.map(({ skill, level }) => (
        <Tag
          key={skill}
          text={level === 'good' ? `${skillNames[skill]} · ${words.good}` : skillNames[skill]}
          tone={level === 'good' ? 'verified' : 'plain'}
        />
      ))}
    </View>
  )
}
