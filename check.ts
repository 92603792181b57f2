/** The four checks at the same time. What each says is printed when it is done; one that fails fails all. */
import { spawn } from 'node:child_process'

const checks = ['lint', 'types', 'architecture', 'dead']

const failed = await Promise.all(
  checks.map(
    (name) =>
      new Promise<boolean>((resolve) => {
        const said: Buffer[] = []
        const check = spawn('npm', ['run', '--silent', `check:${name}`], {
          shell: process.platform === 'win32',
        })
        for (const stream of [check.stdout, check.stderr])
          stream.on('data', (part: Buffer) => void said.push(part))
        check.once('error', (error) => void said.push(Buffer.from(error.message)))
        check.once('close', (code) => {
          process.stdout.write(`check:${name}\n${Buffer.concat(said).toString()}`)
          resolve(code !== 0)
        })
      }),
  ),
)
process.exit(failed.includes(true) ? 1 : 0)
