/** How the things a figure stands beside are called: in the legend, over a column, in a sentence. */

import type { Language } from '../language.ts'
import { reportTexts } from '../texts/report.ts'
import { sayIn } from '../texts/say.ts'
import type { Beside, ScalesPicture } from './scales.ts'

export interface BesideWords {
  /** In full, by itself: `Det naturvitenskapelige fakultet`, `Forrige gang, 2023`, `Alle ved …`. */
  name(beside: Beside): string
  /** In full, within a sentence: `alle ved …`. */
  within(beside: Beside): string
  /** Over a narrow column: `nivået over`, `2023`. */
  column(beside: Beside): string
  /** `+0,2 fra Det naturvitenskapelige fakultet`. */
  sentence(beside: Beside, value: string): string
}

/** @param about whether the picture is of a unit, or of a group within one */
export function besideWords(about: ScalesPicture['about'], language: Language): BesideWords {
  const t = sayIn(reportTexts, language)
  const within = (beside: Beside) => {
    if (beside.year) return t('lastTime', { year: beside.year })
    const unit = beside.name[language]
    if (about === 'unit') return unit
    return t(beside.mark === 'parent' ? 'allAt' : 'sameGroupIn', { unit })
  }
  return {
    within,
    name(beside) {
      const words = within(beside)
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    },
    column(beside) {
      if (beside.year) return beside.year
      if (about === 'group') return t(beside.mark === 'parent' ? 'everyone' : 'sameGroup')
      return t(beside.mark === 'parent' ? 'levelAbove' : 'institution')
    },
    sentence: (beside, value) =>
      beside.year
        ? t('differenceFromYear', { value, year: beside.year })
        : t('differenceFromOne', { value, unit: within(beside) }),
  }
}
