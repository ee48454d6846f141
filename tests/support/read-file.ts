import { platformApp } from '../../cloudfunctions/kernel/platform'

/** A stored file's bytes; undefined where it is gone. */
export async function readStoredFile(fileId: string): Promise<Buffer | undefined> {
  const { fileList } = await platformApp().getTempFileURL({ fileList: [fileId] })
  const [file] = fileList
  if (file?.code !== 'SUCCESS') return undefined
  return Buffer.from(await (await fetch(file.tempFileURL)).arrayBuffer())
}
