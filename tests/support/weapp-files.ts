type Done = { success?(value: object): void; fail?(value: object): void; complete?(value: object): void }

const answer = (call: Done, value: object) => {
  const result = { errMsg: 'ok', ...value }
  call.success?.(result)
  call.complete?.(result)
  return Promise.resolve(result)
}

const cancelled = (call: Done, errMsg: string) => {
  call.fail?.({ errMsg })
  return Promise.reject({ errMsg })
}

/** The phone's album, conversations and file system, kept in memory. */
export function phoneFiles(
  album: readonly Buffer[],
  conversation: readonly { readonly name: string; readonly bytes: Buffer }[],
) {
  const files = new Map<string, Buffer>()
  const keep = (folder: string, bytes: Buffer, name = `${files.size}.jpg`) => {
    const path = `http://${folder}/${files.size}-${name}`
    files.set(path, bytes)
    return path
  }
  const sent: { readonly name: string; readonly text: string }[] = []
  const pictures = [...album]
  const tables = [...conversation]

  return {
    // She has agreed to the guide before.
    requirePrivacyAuthorize: (call: Done) => void answer(call, {}),
    onNeedPrivacyAuthorization: () => undefined,
    chooseMedia: (call: { count: number } & Done) => {
      const chosen = pictures.splice(0, call.count)
      if (chosen.length === 0) return cancelled(call, 'chooseMedia:fail cancel')
      return answer(call, {
        tempFiles: chosen.map((bytes) => ({ tempFilePath: keep('tmp', bytes), size: bytes.length })),
      })
    },
    compressImage: (call: { src: string } & Done) => answer(call, { tempFilePath: call.src }),
    chooseMessageFile: (call: Done) => {
      const chosen = tables.shift()
      if (!chosen) return cancelled(call, 'chooseMessageFile:fail cancel')
      const { name, bytes } = chosen
      return answer(call, { tempFiles: [{ name, path: keep('tmp', bytes, name), size: bytes.length }] })
    },
    getFileSystemManager: () => ({
      saveFile: (call: { tempFilePath: string } & Done) => {
        const bytes = files.get(call.tempFilePath)
        if (!bytes) return void call.fail?.({ errMsg: 'saveFile:fail no such file' })
        files.delete(call.tempFilePath)
        void answer(call, { savedFilePath: keep('usr', bytes) })
      },
      readFile: (call: { filePath: string } & Done) => {
        const bytes = files.get(call.filePath)
        if (!bytes) return void call.fail?.({ errMsg: 'readFile:fail no such file' })
        void answer(call, { data: new Uint8Array(bytes).buffer })
      },
      writeFileSync: (filePath: string, text: string) => void files.set(filePath, Buffer.from(text)),
      unlink: (call: { filePath: string } & Done) => {
        files.delete(call.filePath)
        void answer(call, {})
      },
      removeSavedFile: (call: { filePath: string } & Done) => {
        files.delete(call.filePath)
        void answer(call, {})
      },
    }),
    shareFileMessage: (call: { filePath: string; fileName: string } & Done) => {
      const bytes = files.get(call.filePath)
      if (!bytes) return cancelled(call, 'shareFileMessage:fail no such file')
      sent.push({ name: call.fileName, text: bytes.toString() })
      return answer(call, {})
    },
    /** Not WeChat's: what she has sent to a conversation. */
    sentFiles: () => sent,
    /** Not WeChat's: what lies on the phone now. */
    keptFiles: () => [...files.keys()],
  }
}
