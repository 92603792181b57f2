/**
 * SECURITY.md promises nothing that no test tries: each promise has the tests by which it would be found out. A promise
 * that is new, or a test that is gone, is found here.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')

/** By the words in bold that a promise begins with: file of the test, and its name. */
const triedBy: Record<string, [file: string, name: string][]> = {
  'An answer is sealed in the browser': [
    [
      'ballot/forensic',
      'no link, answer code, answer or anything that proves an answer one’s own lies in any file',
    ],
    [
      'ballot/answer-box',
      'takes an answer from anybody with a form, without session or cookie, and keeps it sealed',
    ],
  ],
  'The right to answer once does not say whose it is.': [
    ['ballot/linking', 'finds none with the factor that is used'],
    [
      'ballot/forensic',
      'who has which answer cannot be guessed from any order without the round key, but by chance',
    ],
  ],
  'The box is opened once': [
    [
      'results/opening',
      'when more answers of a class were opened than answer forms given out: somebody has made forms',
    ],
    ['results/opening', 'when an answer was put in the box after it had closed'],
  ],
  'After the opening no single answer exists': [
    [
      'ballot/forensic',
      'no answer, no invitation, no ballot class and no signing key is left in the database',
    ],
    ['ballot/forensic', 'nor on any page of any file, not even where rows were deleted'],
  ],
  'Figures are for groups.': [
    ['ballot/forensic', 'no figure is made of fewer than five answers'],
    [
      'fuzz/ledger',
      'no answer has a place for a mean, a spread or a count of answers outside of published figures',
    ],
  ],
  'No results while a survey is open': [
    ['report/report.routes', 'are closed while the survey is open'],
    ['round/rates', 'the smallest groups never say an exact number: five of five look like three'],
    ['round/rates', 'finds the state of no person and of no class, also when one person is known already'],
  ],
  'A confirmed answer is on disk': [
    ['ballot/durable', 'before the person is told so'],
    ['platform/no-room', 'of many writers at a full database none hears “done” for what is not kept'],
  ],
  'One invitation, one answer': [
    ['ballot/ballot.routes', 'ten codes at once: exactly one of them gets a form'],
    ['ballot/ballot.routes', 'changes nothing, however often a mail scanner does it'],
  ],
  'Everybody is invited and reminded alike': [
    ['round/mailing', 'one reminder has for one person one kind, one subject, one address and one length'],
  ],
  'Roles are checked for every request': [
    ['fuzz/routes', 'what is hidden from somebody and what does not exist are answered alike, word for word'],
    ['access/policy', 'administrators grant roles and see units, but no results, plans or progress'],
  ],
  'Whoever changes the register, a round, a plan, a form, a role or a setting leaves a line in the audit log':
    [['access/audit', 'an act that fails leaves no line in the log']],
  'Who keeps the server running learns nothing of answers.': [
    ['operation/probes', 'the figures tell of mails, filings, jobs and routes, and of nobody and no answer'],
    ['platform/log', 'of every kind of request tells its kind, and not who asked, from where, with what'],
  ],
  'A backup made with our command holds no key': [
    ['operation/backup', 'holds no key, wherever the keys lie'],
    ['operation/backup', 'that was altered, cut or added to is no backup any more'],
    [
      'platform/outbox',
      'keeps everything but login mails where a backup was restored, until a person lets it go',
    ],
  ],
  'The server does not start': [
    ['config', 'of real use is refused with passwords that everybody tries first, and says none of them'],
    ['config', 'of real use needs https, unless nothing leaves the machine'],
    [
      'config',
      'of real use has folders that nobody else on the machine can open, and names all that are open',
    ],
  ],
}

it('every promise has a test by which it would be found out', () => {
  const [, section = ''] =
    /## What this version promises\n(.*?)\n\*\*Live meetings/s.exec(read('SECURITY.md')) ?? []
  const promises = [...section.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, words]) => words)
  expect(promises).toEqual(Object.keys(triedBy))
})

it.each(Object.entries(triedBy))('what is to find out “%s” is there', (_, tests) => {
  for (const [file, name] of tests) expect(read(`test/${file}.test.ts`), file).toContain(name)
})
