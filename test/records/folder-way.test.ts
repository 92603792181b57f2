import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { folderWay } from '../../server/records/folder-way.ts'

async function world() {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-filing-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const way = await folderWay(folder)
  return {
    folder,
    way,
    files: (part: string) => readdirSync(join(folder, part)).sort(),
    /** A file that nobody has written in for a while. */
    arrives(name: string, content: string, ago = 60) {
      writeFileSync(join(folder, 'in', name), content)
      const then = Date.now() / 1000 - ago
      utimesSync(join(folder, 'in', name), then, then)
    },
  }
}

it('lays a package ready, and hands over whole what lies ready', async () => {
  const { folder, way, files } = await world()
  await way.stage('a.zip', Buffer.from('first'))
  await way.stage('a.zip', Buffer.from('second'))
  expect([files('staging'), files('out')]).toEqual([['a.zip'], []])
  await way.handOver('a.zip')
  expect([files('staging'), files('out')]).toEqual([['a.zip.leaving'], ['a.zip']])
  await way.withdraw('a.zip')
  expect(files('staging')).toEqual([])
  expect(readFileSync(join(folder, 'out/a.zip'), 'utf8')).toBe('second')
})

it('hands over nothing a second time: what the records system has taken does not come back', async () => {
  const { folder, way, files } = await world()
  await way.stage('a.zip', Buffer.from('first'))
  await way.handOver('a.zip')
  rmSync(join(folder, 'out/a.zip'))
  await way.handOver('a.zip')
  expect(files('out')).toEqual([])
})

it('takes nothing for handed over that it does not know to have left', async () => {
  const { folder, way } = await world()
  await expect(way.handOver('never-staged.zip')).rejects.toThrow('ENOENT')
  await way.stage('a.zip', Buffer.from('first'))
  rmSync(join(folder, 'out'), { recursive: true })
  await expect(way.handOver('a.zip')).rejects.toThrow('ENOENT')
  expect(readFileSync(join(folder, 'staging/a.zip'), 'utf8')).toBe('first')
  mkdirSync(join(folder, 'out'))
  await way.handOver('a.zip')
  expect(readFileSync(join(folder, 'out/a.zip'), 'utf8')).toBe('first')
})

it('reads the others when a name cannot be spelled', async () => {
  const { folder, way, arrives } = await world()
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'in/kvittering_')), Buffer.from([0xf8])]), 'x')
  arrives('good.xml', 'a')
  expect((await way.receipts()).map(({ name }) => name)).toEqual(['good.xml'])
})

it('takes away what is not wanted any more, if it is there', async () => {
  const { way, files } = await world()
  await way.stage('a.zip', Buffer.from('first'))
  await way.withdraw('a.zip')
  await way.withdraw('a.zip')
  expect(files('staging')).toEqual([])
})

it('reads what came back, the oldest first, and leaves what is still being written', async () => {
  const { folder, way, arrives } = await world()
  arrives('young.xml', 'half', 1)
  arrives('later.xml', 'b', 60)
  arrives('earlier.xml', 'a', 120)
  arrives('.hidden', 'x')
  mkdirSync(join(folder, 'in/a-folder'))
  const found = await way.receipts()
  expect(found.map(({ name }) => name)).toEqual(['earlier.xml', 'later.xml'])
  expect(String(await way.read('earlier.xml'))).toBe('a')
})

it('tells a file from another of its name that comes later', async () => {
  const { way, arrives } = await world()
  arrives('a.xml', 'the same', 60)
  const [first] = await way.receipts()
  await way.settle('a.xml', 'read')
  arrives('a.xml', 'the same', 30)
  const [second] = await way.receipts()
  expect([second?.name, second?.arrival === first?.arrival]).toEqual(['a.xml', false])
})

it('puts away without writing over what lies there', async () => {
  const { way, arrives, files } = await world()
  for (const content of ['one', 'two', 'three']) {
    arrives('a.xml', content)
    await way.settle('a.xml', 'held')
  }
  arrives('a.xml', 'four')
  await way.settle('a.xml', 'read')
  expect(files('in/held')).toEqual(['2-a.xml', '3-a.xml', 'a.xml'])
  expect(files('in/read')).toEqual(['a.xml'])
  expect(files('in')).toEqual(['held', 'read'])
})

it('does not read what is too large to be a receipt', async () => {
  const { way, arrives } = await world()
  arrives('large.xml', 'x'.repeat(1_000_001))
  expect(await way.read('large.xml')).toBeNull()
})

it('refuses a folder that cannot be one, with its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-filing-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  await expect(folderWay(file)).rejects.toThrow(`FILING_DIR ${file}`)
  expect(existsSync(file)).toBe(true)
})
