import type { Params } from './request'

/**
 * The fields of a small multipart form: the SDK sends `wx.openApi` calls as one. Each character stands
 * for one byte, for a field may hold a message that is no text.
 */
export function parseMultipart(body: Buffer, contentType: string): Params {
  const boundary = /boundary=(.+)$/.exec(contentType)?.[1]
  if (!boundary) return {}
  const fields: Record<string, string> = {}
  for (const part of body.toString('latin1').split(`--${boundary}`)) {
    const split = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.slice(0, Math.max(split, 0)))?.[1]
    if (name !== undefined) fields[name] = part.slice(split + 4, -2)
  }
  return fields
}
