import { signInternalCall } from '../kernel/internal-call'
import { platformApp } from '../kernel/platform'
import type { Ports, RegistryAnswer, TableAnswer } from '../kernel/ports'
import type { Secrets } from '../kernel/secrets'
import { contentCheck } from './content-check'
import { platformFiles } from './files'
import { phoneNumber } from './phone-number'
import { sendMessage } from './subscribe-message'

/** The ports over the SDK: the same code against CloudBase and against the local emulator. */
export function platformPorts(secrets: Secrets, now: Date): Ports {
  return {
    async askRegistry(task) {
      const { result } = await platformApp().callFunction({
        name: 'registry',
        data: signInternalCall(task, secrets, now),
      })
      const answer = result as Partial<RegistryAnswer> | undefined
      if (typeof answer?.fileId !== 'string') throw new Error('registry gave no file')
      return { fileId: answer.fileId }
    },

    async readTable(task) {
      const { result } = await platformApp().callFunction({
        name: 'registry',
        data: signInternalCall({ kind: 'readTable', ...task }, secrets, now),
      })
      const { rows } = (result ?? {}) as Partial<TableAnswer>
      if (rows === undefined) throw new Error('registry gave no table')
      return { rows }
    },

    async temporaryLinks(fileIds, seconds) {
      if (fileIds.length === 0) return []
      const { fileList } = await platformApp().getTempFileURL({
        fileList: fileIds.map((fileID) => ({ fileID, maxAge: seconds })),
      })
      return fileList.map(({ code, tempFileURL }) => (code === 'SUCCESS' ? tempFileURL : ''))
    },

    phoneNumber,
    sendMessage,

    contentCheck,
    files: platformFiles,
  }
}
