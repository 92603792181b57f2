/** Texts of the response rates while a survey is open. */
import { defineTexts } from './define.ts'

export const ratesTexts = defineTexts({
  title: { nb: 'Svarprosent så langt', nn: 'Svarprosent så langt', en: 'Response rate so far' },
  column: { nb: 'Svarprosent', nn: 'Svarprosent', en: 'Response rate' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  invited: { nb: 'Inviterte', nn: 'Inviterte', en: 'Invited' },
  ofInvited: { nb: '{{count}} inviterte', nn: '{{count}} inviterte', en: '{{count}} invited' },
  unitsBelow: {
    nb: 'Enheter under {{unit}}',
    nn: 'Einingar under {{unit}}',
    en: 'Units below {{unit}}',
  },

  atMost: { nb: 'høyst {{percent}}', nn: 'høgst {{percent}}', en: 'at most {{percent}}' },
  atLeast: { nb: 'minst {{percent}}', nn: 'minst {{percent}}', en: 'at least {{percent}}' },
  between: { nb: '{{from}} til {{to}}', nn: '{{from}} til {{to}}', en: '{{from}} to {{to}}' },
  countedAt: { nb: 'Telles i {{unit}}', nn: 'Blir talt i {{unit}}', en: 'Counted in {{unit}}' },
  notShown: { nb: 'Ikke vist', nn: 'Ikkje vist', en: 'Not shown' },

  countedOn: {
    nb: 'Telt natt til {{date}}. Telles igjen neste natt.',
    nn: 'Talt natt til {{date}}. Blir talt igjen neste natt.',
    en: 'Counted the night before {{date}}. Counted again tonight.',
  },
  notYet: {
    nb: 'Svarprosenten telles én gang i døgnet. De første tallene kommer etter neste natt.',
    nn: 'Svarprosenten blir talt éin gong i døgnet. Dei første tala kjem etter neste natt.',
    en: 'Response rates are counted once a day. The first ones come after the next night.',
  },
  how: { nb: 'Slik telles det', nn: 'Slik blir det talt', en: 'How it is counted' },
  howIssued: {
    nb: 'Den som har hentet svarskjemaet sitt, telles med. Om svaret er sendt, og hvem som har sendt det, vet svarboksen ikke.',
    nn: 'Den som har henta svarskjemaet sitt, blir talt med. Om svaret er sendt, og kven som har sendt det, veit ikkje svarboksen.',
    en: 'Those who have collected their answer form are counted. Whether the answer is sent, and by whom, the answer box does not know.',
  },
  howTogether: {
    nb: 'Få inviterte vises aldri for seg, men telles i enheten over. Det samme står ved enheter uten inviterte.',
    nn: 'Få inviterte blir aldri viste for seg, men talde i eininga over. Det same står ved einingar utan inviterte.',
    en: 'A few invited people are never shown by themselves but counted in the unit above. The same is said of units with nobody invited.',
  },
  howEnds: {
    nb: 'Nær 0 og 100 prosent sier tallet bare «høyst» eller «minst». Da kan ingen se at alle har svart, eller at ingen har.',
    nn: 'Nær 0 og 100 prosent seier talet berre «høgst» eller «minst». Då kan ingen sjå at alle har svara, eller at ingen har.',
    en: 'Near 0 and 100 per cent the figure only says “at most” or “at least”, so that nobody can see that everyone has answered, or no one.',
  },
  howParents: {
    nb: 'Tallet for en enhet med enheter under seg er regnet ut fra tallene som vises, og kan være fra–til. Forskjeller mellom tall forteller derfor ikke noe mer.',
    nn: 'Talet for ei eining med einingar under seg er rekna ut frå tala som blir viste, og kan vere frå–til. Skilnader mellom tal fortel difor ikkje noko meir.',
    en: 'The figure of a unit with units below it is worked out from the figures that are shown, and may be a range. Differences between figures therefore tell nothing more.',
  },
})
