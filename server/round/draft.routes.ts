/** Setting a round up: drafts, and what a choice of response units would give. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { ProgrammeDefinition } from '#shared/programme.ts'
import type { QuestionnaireKey } from '#shared/questionnaire.ts'
import {
  type RoundDraft,
  roundDetailSchema,
  roundDraftSchema,
  roundPreviewRequestSchema,
  roundPreviewSchema,
} from '#shared/round.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { holdsAnywhere, mayManageRound } from '../access/policy.ts'
import { loadPositions, loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Tx } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findPack } from '../programme/library.store.ts'
import type { Programme } from '../programme/programme.ts'
import { basisProblem } from './basis.ts'
import { draftProblems, kindProblems } from './draft.ts'
import { estimateRound } from './estimate.ts'
import { traitsOf, withGroups } from './group.ts'
import { groupOrderProblems, groupsOfProgramme, groupsOrdered } from './group-order.ts'
import { classFloor } from './launch.store.ts'
import { participants } from './launch.ts'
import { participationOf } from './participation.ts'
import { erasePilotPeople } from './pilot.store.ts'
import { addDraft, findRound, removeDraft, replaceDraft } from './round.store.ts'
import { mayRunRound } from './round-access.ts'
import { loadRoundDetail } from './round-detail.store.ts'
import { loadRoundGroups, replaceRoundGroups } from './round-group.store.ts'

type Programmes = ReadonlyMap<string, Programme>

const roundParams = z.object({ round: idSchema })

const anyCoordinator = ({ actor }: Visit<unknown>): Decision =>
  holdsAnywhere(actor, 'coordinator') ? 'allow' : 'deny'

/** @throws Problem when the draft does not fit, or its top is not the coordinator's */
function checkDraft(
  draft: { programmeId: string; rootUnitId: string; responseUnitIds: string[] },
  tree: Tree,
  programmes: Programmes,
  actor: Actor,
): Programme {
  // First, so that a unit of somebody else's and one that does not exist answer alike.
  if (!mayManageRound(actor, tree, draft.rootUnitId)) throw new Problem('not-allowed')
  const invalidParams = draftProblems(draft, tree, programmes)
  const programme = programmes.get(draft.programmeId)
  if (invalidParams.length > 0 || !programme) throw new Problem('invalid-request', { invalidParams })
  return programme
}

/**
 * @param before what the draft had: one that has gone since does not keep the rest of the draft from being saved
 * @throws Problem when the questionnaire cannot be asked
 */
async function checkQuestionnaire(
  dataDir: string,
  { questionnaire = null }: RoundDraft,
  before: QuestionnaireKey | null,
): Promise<void> {
  if (questionnaire === null || isDeepStrictEqual(questionnaire, before)) return
  const pack = await findPack(dataDir, questionnaire.id, questionnaire.version)
  if (pack && pack.missing.length === 0) return
  const reason = pack ? 'lacks texts in some language' : 'is not in the library'
  throw new Problem('invalid-request', { invalidParams: [{ name: 'body.questionnaire', reason }] })
}

/** @throws Problem when the draft asks for what its programme does not have */
async function checkKind(
  tx: Tx,
  draft: RoundDraft,
  definition: ProgrammeDefinition,
  tree: Tree,
): Promise<void> {
  const { survey, results } = definition
  const invalidParams = kindProblems(draft, survey !== undefined, results !== undefined)
  if (draft.basisRoundId && results) {
    const reason = basisProblem(await findRound(tx, draft.basisRoundId), definition, tree, draft.rootUnitId)
    if (reason) invalidParams.push({ name: 'body.basisRoundId', reason })
  }
  if (invalidParams.length > 0) throw new Problem('invalid-request', { invalidParams })
}

export function draftRoutes({ programmes }: { programmes: Programmes }): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/api/rounds/preview',
      summary: 'What a choice of response units would probably give; nothing is saved.',
      body: roundPreviewRequestSchema,
      response: roundPreviewSchema,
      who: anyCoordinator,
      async handle({ storage, actor, body }) {
        const tree = await loadTree(storage)
        const programme = checkDraft(body, tree, programmes, actor)
        const { thresholds, groups: standard } = programme.definition
        const { cutOffOn = null, minPositionPercent = null } = body
        const chosen = { opensOn: body.opensOn, cutOffOn, minPositionPercent }
        const participation = participationOf(chosen, programme.definition)
        const invalidParams = body.groups
          ? groupOrderProblems(body.groups, programme.definition, 'body.groups')
          : []
        if (invalidParams.length > 0) throw new Problem('invalid-request', { invalidParams })
        const groups = body.groups ? groupsOrdered(body.groups, programme.definition) : standard
        const positions = await loadPositions(storage)
        const everyone = participants(tree, positions, participation)
        const members = withGroups(everyone, traitsOf(everyone, positions, participation.cutOffOn), groups)
        return estimateRound(tree, members, { ...body, groups, thresholds, floor: classFloor(programme) })
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/rounds',
      summary: "Saves a new round as a draft, with the programme's standard groups.",
      body: roundDraftSchema,
      response: roundDetailSchema,
      status: 201,
      who: anyCoordinator,
      async handle({ storage, dataDir, actor, body, now, today }) {
        return transaction(storage, async (tx) => {
          const tree = await loadTree(tx)
          const { definition } = checkDraft(body, tree, programmes, actor)
          await checkKind(tx, body, definition, tree)
          await checkQuestionnaire(dataDir, body, null)
          const id = await addDraft(tx, body, definition.survey !== undefined)
          await replaceRoundGroups(tx, id, body.pilot ? [] : definition.groups)
          const subject = `round:${id}`
          await recordAudit(tx, { at: now, actorId: actor.personId, action: 'round-drafted', subject })
          const round = await findRound(tx, id)
          if (!round) throw new Error('A round that was just saved is not there')
          return loadRoundDetail(tx, { round, actor, programmes, today, dataDir })
        })
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/rounds/:round',
      summary: 'Replaces all of a draft but its groups; a launched round cannot be changed.',
      params: roundParams,
      body: roundDraftSchema,
      response: roundDetailSchema,
      who: mayRunRound,
      async handle({ storage, dataDir, actor, params, body, now, today }) {
        return transaction(storage, async (tx) => {
          const before = await findRound(tx, params.round)
          if (before?.state !== 'draft') throw new Problem('round-not-draft')
          const tree = await loadTree(tx)
          const { definition } = checkDraft(body, tree, programmes, actor)
          await checkKind(tx, body, definition, tree)
          await checkQuestionnaire(dataDir, body, before.questionnaire)
          await replaceDraft(tx, params.round, body, definition.survey !== undefined)
          if (body.pilot) await replaceRoundGroups(tx, params.round, [])
          else if (before.pilot || before.programmeId !== body.programmeId) {
            const kept = await loadRoundGroups(tx, params.round)
            await replaceRoundGroups(tx, params.round, groupsOfProgramme(kept, definition))
          }
          if (!body.pilot) await erasePilotPeople(tx, params.round)
          const subject = `round:${params.round}`
          await recordAudit(tx, { at: now, actorId: actor.personId, action: 'round-changed', subject })
          const round = await findRound(tx, params.round)
          if (!round) throw new Error('A round that was just saved is not there')
          return loadRoundDetail(tx, { round, actor, programmes, today, dataDir })
        })
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/rounds/:round',
      summary: 'Throws a draft away; a launched round stays.',
      params: roundParams,
      response: z.null(),
      who: mayRunRound,
      fresh: true,
      async handle({ storage, actor, params, now }) {
        return transaction(storage, async (tx) => {
          if ((await findRound(tx, params.round))?.state !== 'draft') throw new Problem('round-not-draft')
          await removeDraft(tx, params.round)
          const subject = `round:${params.round}`
          await recordAudit(tx, { at: now, actorId: actor.personId, action: 'draft-deleted', subject })
          return null
        })
      },
    }),
  ]
}
