/** At the foot of every page. */
import { defineTexts } from './define.ts'

export const footTexts = defineTexts({
  accessibility: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  newTab: { nb: 'åpnes i ny fane', nn: 'blir opna i ny fane', en: 'opens in a new tab' },
})
