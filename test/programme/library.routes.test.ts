import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { libraryRoutes } from '../../server/programme/library.routes.ts'
import { findPack } from '../../server/programme/library.store.ts'
import { questionnairesInUse } from '../../server/round/questionnaire-use.store.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { startApp } from '../http.ts'
import { draft } from '../round/launched.ts'
import { base64, calmFiles, calmImport, tableOf } from './packs.ts'
import { shortProgrammes } from './short.ts'

const address = '/api/questionnaires'
const routes = [
  ...roundRoutes({ programmes: shortProgrammes }),
  ...libraryRoutes({
    programmes: shortProgrammes,
    questionnairesInUse: (reader) => questionnairesInUse(reader, shortProgrammes),
  }),
]

const key = { id: 'calm-and-room', version: '1.0.0' }
const kept = (dataDir: string, file: string) => join(dataDir, 'questionnaires', key.id, key.version, file)

test('an imported questionnaire is there as a version of its own, with all that is known of it', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const { body: preview } = await admin.post(`${address}/preview`).send(calmImport()).expect(200)
  expect(preview).toMatchObject({ errorCount: 0, found: { statements: 2, scales: 1, missing: 0 } })
  expect(await findPack(services.dataDir, key.id, key.version)).toBeNull()

  const { body } = await admin.post(address).send(calmImport()).expect(201)
  expect(body).toEqual(key)
  const [line] = await newestActs(services.storage, undefined, 1)
  expect(line).toMatchObject({
    action: 'questionnaire-imported',
    subject: 'questionnaire:calm-and-room 1.0.0',
  })

  const coordinator = await as('coordinator')
  const { body: list } = await coordinator.get(address).expect(200)
  expect(list.questionnaires).toMatchObject([
    { id: 'short', origin: 'programme', versions: [{ missing: 0, statements: 6 }] },
    {
      id: key.id,
      origin: 'imported',
      versions: [{ version: '1.0.0', licence: 'Oppdiktet, fri bruk', usedIn: [] }],
    },
  ])
  const { body: detail } = await coordinator.get(`${address}/${key.id}/${key.version}`).expect(200)
  const [quiet, narrow] = detail.pages[0].parts[0].statements
  expect(quiet).toMatchObject({ item: 'rooms.quiet', scale: 'calm', reverse: false })
  expect(narrow).toMatchObject({ scale: 'calm', reverse: true, text: { nb: 'Det er trangt om plassen.' } })
  expect(detail.readingTime).toMatchObject({ statements: 2, minutes: [1, 1] })
})

test('what is downloaded can be imported on another server as it is', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  await admin.post(address).send(calmImport()).expect(201)
  const { text } = await admin.get(`${address}/${key.id}/${key.version}/file`).expect(200)
  const { about } = JSON.parse(text)
  expect(about).toEqual(calmImport().about)
  const body = { ...calmImport({ version: '1.1.0' }), content: base64(`\uFEFF${text}`), scoring: null }
  const { body: preview } = await admin.post(`${address}/preview`).send(body).expect(200)
  expect(preview).toMatchObject({ errors: [], found: { statements: 2, versions: ['1.1.0', '1.0.0'] } })
})

test('only administrators import; coordinators read; others see nothing', async () => {
  const { as, anonymous } = await startApp(routes)
  const coordinator = await as('coordinator')
  await coordinator.get(address).expect(200)
  for (const path of [address, `${address}/preview`])
    await coordinator.post(path).send(calmImport()).expect(403)
  for (const name of ['leader', 'hr', 'safetyRepresentative', 'recordsOfficer', 'stranger'] as const) {
    const other = await as(name)
    await other.get(address).expect(403)
    await other.get(`${address}/short/1.0.0`).expect(403)
    await other.post(address).send(calmImport()).expect(403)
  }
  await anonymous.get(address).expect(401)
})

test('a version is never changed: another with its number is refused, and the next one is proposed', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  await admin.post(address).send(calmImport()).expect(201)
  const before = readFileSync(kept(services.dataDir, 'questionnaire.json'), 'utf8')
  const files = calmFiles()
  files.questionnaire.title.nb = 'Noe annet'
  const { body: preview } = await admin.post(`${address}/preview`).send(calmImport({}, files)).expect(200)
  expect(preview.errors).toMatchObject([{ code: 'version-there', detail: '1.1.0' }])
  await admin.post(address).send(calmImport({}, files)).expect(422)
  expect(readFileSync(kept(services.dataDir, 'questionnaire.json'), 'utf8')).toBe(before)
})

test('the identifier of a programme is taken', async () => {
  const { as } = await startApp(routes)
  const { body } = await (await as('admin'))
    .post(`${address}/preview`)
    .send(calmImport({ id: 'short' }))
    .expect(200)
  expect(body.errors).toMatchObject([{ code: 'id-of-programme' }])
})

test('of two imports at once of the same version one is kept, whole, and the other is told', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const files = calmFiles()
  files.questionnaire.title.nb = 'Den andre'
  const answers = await Promise.all([
    admin.post(address).send(calmImport()),
    admin.post(address).send(calmImport({}, files)),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.toBeOneOf([409, 422])])
  const pack = await findPack(services.dataDir, key.id, key.version)
  const won = answers[0].status === 201 ? 'Ro og rom' : 'Den andre'
  expect(pack?.questionnaire).toMatchObject({ title: { nb: won } })
  expect(readdirSync(join(services.dataDir, 'questionnaires'))).toEqual([key.id])
  const acts = await newestActs(services.storage, undefined, 100)
  expect(acts.filter(({ action }) => action === 'questionnaire-imported')).toHaveLength(1)
})

test.each([
  ['a way out of the folder', { id: '../../secret' }],
  ['a way out in the version', { version: '../../../x' }],
  ['no identifier', { id: '' }],
  ['a version that is a word', { version: 'newest' }],
  ['minutes in the wrong order', { minutes: [5, 2] as [number, number] }],
])('%s is refused before anything is written', async (_, about) => {
  const { as, services } = await startApp(routes)
  await (await as('admin')).post(address).send(calmImport(about)).expect(400)
  expect(readdirSync(services.dataDir)).toEqual([])
})

test('a way out of the folder in the address leads nowhere', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  for (const path of ['..%2F..%2Fetc/passwd', '%2e%2e/1.0.0', 'short/..%2F1.0.0', 'calm-and-room/1.0.0'])
    await admin.get(`${address}/${path}`).expect(404)
})

test.each([
  ['no JSON', '{"title": ', 'not-json', 1],
  ['broken JSON in the third line', '{\n"a": 1,\n"b" 2}', 'not-json', 3],
  ['an empty file', '', 'empty-file', null],
  ['Windows-1252', Buffer.from('{"title": "Spørsmål"}', 'latin1'), 'not-utf-8', null],
  ['UTF-16', Buffer.from('{"a": 1}', 'utf16le'), 'not-utf-8', null],
  ['more than 2 MB', `"${'x'.repeat(2 * 1024 * 1024)}"`, 'too-large', null],
])(
  'a file with %s is refused with its reason and place, and nothing is kept',
  async (_, content, code, row) => {
    const { as, services } = await startApp(routes)
    const admin = await as('admin')
    const body = { ...calmImport(), content: base64(content) }
    const { body: preview } = await admin.post(`${address}/preview`).send(body).expect(200)
    expect(preview).toMatchObject({ errors: [{ file: 'content', code, row }], errorCount: 1, found: null })
    await admin.post(address).send(body).expect(422)
    expect(readdirSync(services.dataDir)).toEqual([])
  },
)

test('scales must come once: in the same file, or in one of their own', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  const none = { ...calmImport(), scoring: null }
  const twice = { ...calmImport(), content: base64(JSON.stringify(calmFiles())) }
  for (const [body, code] of [
    [none, 'no-scoring'],
    [twice, 'twice-scoring'],
  ] as const) {
    const { body: preview } = await admin.post(`${address}/preview`).send(body).expect(200)
    expect(preview.errors).toMatchObject([{ file: 'scoring', code }])
  }
})

test('what the format refuses is said by file and place', async () => {
  const { as } = await startApp(routes)
  const files = JSON.parse(JSON.stringify(calmFiles()))
  files.questionnaire.pages[0].elements.push({ type: 'comment', name: 'more', title: 'Noe mer?' })
  files.scales.scales[0].kind = 'mood'
  const { body } = await (await as('admin'))
    .post(`${address}/preview`)
    .send(calmImport({}, files))
    .expect(200)
  expect(body.errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        file: 'content',
        code: 'refused',
        place: expect.stringContaining('pages[0].elements[1]'),
      }),
      expect.objectContaining({ file: 'scoring', code: 'refused', place: 'scales[0].kind' }),
    ]),
  )
})

test('a file that is far too large is refused before it is read', async () => {
  const { as } = await startApp(routes)
  const body = { ...calmImport(), content: 'A'.repeat(9 * 1024 * 1024) }
  await (await as('admin')).post(address).send(body).expect(413)
})

test('a damaged version is named, and the others can be used as before', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  for (const version of ['1.0.0', '1.1.0', '1.2.0'])
    await admin.post(address).send(calmImport({ version })).expect(201)
  const place = (version: string, file: string) =>
    join(services.dataDir, 'questionnaires', key.id, version, file)
  writeFileSync(place('1.0.0', 'questionnaire.json'), '{}')
  rmSync(place('1.1.0', 'scales.json'))
  const { body: list } = await admin.get(address).expect(200)
  expect(list.damaged).toEqual(
    expect.arrayContaining([
      { id: key.id, version: '1.0.0', problem: 'changed' },
      { id: key.id, version: '1.1.0', problem: 'missing' },
    ]),
  )
  expect(list.questionnaires[1].versions).toMatchObject([{ version: '1.2.0' }])
  await admin.get(`${address}/${key.id}/1.2.0`).expect(200)
  const { body } = await admin.get(`${address}/${key.id}/1.0.0`).expect(409)
  expect(body.code).toBe('questionnaire-damaged')
  expect(await findPack(services.dataDir, key.id, '1.0.0')).toBeNull()
  await admin.post(address).send(calmImport()).expect(422)
})

test('a file in the place of a version is named as damaged, and takes its number', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const place = join(services.dataDir, 'questionnaires', key.id)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, key.version), 'from somewhere')
  writeFileSync(join(place, 'notes.txt'), 'no version')
  const { body } = await admin.get(address).expect(200)
  expect(body.damaged).toEqual([{ ...key, problem: 'missing' }])
  const { body: refused } = await admin.post(address).send(calmImport()).expect(422)
  expect(refused.invalidParams).toEqual([{ name: 'about', reason: 'version-there' }])
  expect(readFileSync(join(place, key.version), 'utf8')).toBe('from somewhere')
})

test('what an interrupted import left behind is no questionnaire', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  await admin.post(address).send(calmImport()).expect(201)
  mkdirSync(join(services.dataDir, 'questionnaires', '.new-half'))
  const { body } = await admin.get(address).expect(200)
  expect(body.damaged).toEqual([])
  expect(body.questionnaires).toHaveLength(2)
})

test('an instrument in two tables becomes a questionnaire with its scales', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const body = {
    ...calmImport(),
    kind: 'text-pack',
    content: base64(tableOf('texts')),
    scoring: base64(tableOf('scoring')),
  }
  await admin.post(address).send(body).expect(201)
  const pack = await findPack(services.dataDir, key.id, key.version)
  expect(pack?.missing).toEqual([])
  expect(pack?.scales.scales).toMatchObject([
    {
      id: 'ro-og-rom',
      range: [1, 5],
      items: [{ item: 'lokale.stille' }, { item: 'lokale.trangt', reverse: true }],
    },
  ])
})

test('the rounds that use a questionnaire are named with it', async () => {
  const { as } = await startApp(routes)
  await (await as('coordinator')).post('/api/rounds').send(draft).expect(201)
  const { body } = await (await as('admin')).get(address).expect(200)
  expect(body.questionnaires[0].versions[0].usedIn).toMatchObject([{ title: draft.title, state: 'draft' }])
})

test('missing texts are listed, and filled in as the next version; the version itself stays as it was', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const files = calmFiles()
  const [quiet] = files.questionnaire.pages[0]?.elements[0]?.rows ?? []
  if (quiet) quiet.text = { ...quiet.text, nn: '', default: '' }
  for (const scale of files.scales.scales) scale.about.nn = ''
  await admin.post(address).send(calmImport({}, files)).expect(201)
  const { body: before } = await admin.get(`${address}/${key.id}/1.0.0`).expect(200)
  const place = 'pages[0].elements[0].rows[0].text'
  expect(before).toMatchObject({
    missing: 3,
    missingTexts: [
      { file: 'questionnaire', place, languages: ['nn', 'en'] },
      { file: 'scales', place: 'scales[0].about', languages: ['nn'] },
    ],
  })

  const text = (file: string, at: string, language: string, words: string) => ({
    file,
    place: at,
    language,
    text: words,
  })
  const texts = [
    text('questionnaire', place, 'nn', 'Det er stilt nok.'),
    text('questionnaire', place, 'en', 'It is quiet enough.'),
    text('scales', 'scales[0].about', 'nn', 'Høg verdi betyr ro.'),
  ]
  const fill = (body: object) => admin.post(`${address}/${key.id}/1.0.0/texts`).send(body)
  await fill({ version: '1.1.0', texts }).expect(201)
  const { body: after } = await admin.get(`${address}/${key.id}/1.1.0`).expect(200)
  expect(after).toMatchObject({ missing: 0, versions: ['1.1.0', '1.0.0'], licence: before.licence })
  expect(after.pages[0].parts[0].statements[0].text).toMatchObject({
    nn: 'Det er stilt nok.',
    en: 'It is quiet enough.',
  })
  expect((await findPack(services.dataDir, key.id, '1.0.0'))?.missing).toHaveLength(2)

  await fill({ version: '1.1.0', texts }).expect(409)
  const elsewhere = [text('questionnaire', 'pages[0].title', 'nb', 'Noe annet')]
  await fill({ version: '1.2.0', texts: elsewhere }).expect(400)
  const harmful = [text('questionnaire', place, 'nn', '<script>alert(1)</script>')]
  await fill({ version: '1.2.0', texts: harmful }).expect(422)
  await (await as('coordinator'))
    .post(`${address}/${key.id}/1.0.0/texts`)
    .send({ version: '1.2.0', texts })
    .expect(403)
  await admin.post(`${address}/short/1.0.0/texts`).send({ version: '1.2.0', texts }).expect(404)
})
