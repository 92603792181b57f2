/** The questionnaires there are, as lists and pages show them: the programmes' own and the imported ones. */

import { type ScalesFile, type SurveyJson, surveyOf } from '#shared/programme.ts'
import { newestFirst, type QuestionnaireDetail, type QuestionnaireList } from '#shared/questionnaire.ts'
import type { KeptPack } from './library.store.ts'
import type { Programme } from './programme.ts'
import { countMissing, viewOf } from './questionnaire-view.ts'

type Version = QuestionnaireList['questionnaires'][number]['versions'][number]

/** A round, and the questionnaire it asks or would ask. */
export type UsedIn = Version['usedIn'][number] & { questionnaire: { id: string; version: string } }

/** What both origins have in common. */
interface Source {
  origin: 'programme' | 'imported'
  about: Pick<KeptPack['about'], 'id' | 'version' | 'title' | 'licence' | 'source' | 'validated' | 'minutes'>
  questionnaire: SurveyJson
  scales: ScalesFile
  missing: KeptPack['missing']
  notes: string[]
}

/** A programme's own questionnaire, which is complete or the server had not started. */
export function ofProgramme(programme: Programme): Source {
  const { definition, questionnaire, scales } = programme
  const { id, version, title, licence, source, validated } = definition
  const { minutes } = surveyOf(definition)
  const about = { id, version, title, licence, source, validated, minutes }
  return { origin: 'programme', about, questionnaire, scales, missing: [], notes: [] }
}

export function ofPack(pack: KeptPack): Source {
  return { origin: 'imported', ...pack }
}

/** By id, versions newest first; the programmes' own come first. */
export function listed(sources: Source[], used: UsedIn[]): QuestionnaireList['questionnaires'] {
  const groups = new Map<string, Source[]>()
  for (const source of sources) groups.set(source.about.id, [...(groups.get(source.about.id) ?? []), source])
  const lists = [...groups.values()].flatMap((group) => {
    const versions = group.sort((a, b) => newestFirst(a.about.version, b.about.version))
    const [newest] = versions
    if (!newest) return []
    const { id, title } = newest.about
    return [{ id, title, origin: newest.origin, versions: versions.map((source) => versionOf(source, used)) }]
  })
  return lists.sort((a, b) =>
    a.origin === b.origin ? a.title.nb.localeCompare(b.title.nb, 'nb') : a.origin === 'programme' ? -1 : 1,
  )
}

function versionOf({ about, scales, missing }: Source, used: UsedIn[]): Version {
  const { id, version, minutes, licence, source, validated } = about
  return {
    version,
    missing: countMissing(missing),
    minutes,
    statements: scales.scales.reduce((count, { items }) => count + items.length, 0),
    scales: scales.scales.length,
    licence,
    source,
    validated,
    usedIn: used
      .filter(({ questionnaire }) => questionnaire.id === id && questionnaire.version === version)
      .map(({ id: round, title, state }) => ({ id: round, title, state })),
  }
}

/** @param versions all there are of the same id, this one among them */
export function detailOf(source: Source, versions: string[], used: UsedIn[]): QuestionnaireDetail {
  const { about, origin, questionnaire, scales, missing, notes } = source
  return {
    id: about.id,
    origin,
    title: about.title,
    ...versionOf(source, used),
    versions: [...versions].sort(newestFirst),
    missingTexts: missing,
    notes,
    ...viewOf(questionnaire, scales),
  }
}
