/** The wall of a live meeting: short words, since they stand in large letters, often in two languages. */
import { defineTexts } from './define.ts'

export const meetingWallTexts = defineTexts({
  wall: { nb: 'Veggen', nn: 'Veggen', en: 'The wall' },
  alone: { nb: 'Alene', nn: 'Åleine', en: 'Alone' },
  groups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  plenary: { nb: 'Plenum', nn: 'Plenum', en: 'Plenary' },
  vote: { nb: 'Stemme', nn: 'Røyste', en: 'Vote' },
  keep: { nb: 'Bevare', nn: 'Ta vare på', en: 'Keep' },
  improve: { nb: 'Forbedre', nn: 'Forbetre', en: 'Improve' },
  shown_one: { nb: '{{count}} lapp vist', nn: '{{count}} lapp vist', en: '{{count}} note shown' },
  shown_other: { nb: '{{count}} lapper vist', nn: '{{count}} lappar viste', en: '{{count}} notes shown' },
  noneYet: {
    nb: 'Lapper kommer hit når de er sluppet gjennom.',
    nn: 'Lappar kjem hit når dei er sleppte gjennom.',
    en: 'Notes come here when they are let through.',
  },
  groupsChose_one: { nb: '{{count}} gruppe', nn: '{{count}} gruppe', en: '{{count}} group' },
  groupsChose_other: { nb: '{{count}} grupper', nn: '{{count}} grupper', en: '{{count}} groups' },
  votes_one: { nb: '{{count}} stemme', nn: '{{count}} røyst', en: '{{count}} vote' },
  votes_other: { nb: '{{count}} stemmer', nn: '{{count}} røyster', en: '{{count}} votes' },
  joinAt: { nb: 'Bli med på {{address}}', nn: 'Bli med på {{address}}', en: 'Join at {{address}}' },
  participants_one: { nb: '{{count}} deltar', nn: '{{count}} deltek', en: '{{count}} taking part' },
  participants_other: { nb: '{{count}} deltar', nn: '{{count}} deltek', en: '{{count}} taking part' },
  votesGiven: {
    nb: '{{given}} av {{of}} stemmer er gitt',
    nn: '{{given}} av {{of}} røyster er gitt',
    en: '{{given}} of {{of}} votes given',
  },
  left: { nb: 'igjen', nn: 'att', en: 'left' },
  page: {
    nb: 'Side {{page}} av {{pages}}',
    nn: 'Side {{page}} av {{pages}}',
    en: 'Page {{page}} of {{pages}}',
  },
  pageBefore: { nb: 'Forrige side', nn: 'Førre side', en: 'Previous page' },
  pageAfter: { nb: 'Neste side', nn: 'Neste side', en: 'Next page' },
  notConnected: { nb: 'Ingen kontakt', nn: 'Ingen kontakt', en: 'No contact' },
})
