import { createServer } from 'node:net'

import { PlainFailure } from './plain-failure'

/** Asks for the port before anything slow is done. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(reasonOf(error, port)))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

function reasonOf(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PlainFailure(
      `端口 ${port} 已被占用：云商量可能已经在运行；要换一个端口，请用 npm start -- --port ${port + 1}。`,
    )
  }
  if (error.code === 'EACCES') return new PlainFailure(`没有权限使用端口 ${port}：请换一个 1024 以上的端口。`)
  return error
}
