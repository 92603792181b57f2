/** Texts of documents (PDF) made of published figures. No word may judge: the unit decides together. */
import { defineTexts } from './define.ts'

export const pdfTexts = defineTexts({
  pageOf: {
    nb: 'Side {{page}} av {{pages}}',
    nn: 'Side {{page}} av {{pages}}',
    en: 'Page {{page}} of {{pages}}',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  subtitle: {
    nb: '{{round}}, avsluttet {{date}}',
    nn: '{{round}}, avslutta {{date}}',
    en: '{{round}}, closed {{date}}',
  },

  unitWithUnits: {
    nb: 'Resultatrapport med enhetene under',
    nn: 'Resultatrapport med einingane under',
    en: 'Result report with the units below',
  },
  statusReport: { nb: 'Statusrapport', nn: 'Statusrapport', en: 'Status report' },
  fullReport: {
    nb: 'Fullstendig resultatrapport',
    nn: 'Fullstendig resultatrapport',
    en: 'Full result report',
  },
  fullWhere: {
    nb: 'Påstandene og alle tidligere runder står i den fullstendige rapporten, som kan hentes samme sted som denne.',
    nn: 'Påstandane og alle tidlegare rundar står i den fullstendige rapporten, som kan hentast same stad som denne.',
    en: 'The statements and all earlier rounds are in the full report, which can be fetched where this one was.',
  },
  methodology: { nb: 'Metode', nn: 'Metode', en: 'Method' },

  figuresMade: { nb: 'Om tallene', nn: 'Om tala', en: 'About the figures' },
  figuresMadeText: {
    nb: 'Publisert {{date}}. Regnet ut etter regelversjon {{version}}. Tallene er frosset og endres ikke.',
    nn: 'Publisert {{date}}. Rekna ut etter regelversjon {{version}}. Tala er frosne og blir ikkje endra.',
    en: 'Published {{date}}. Worked out by rule version {{version}}. The figures are frozen and do not change.',
  },
  figuresMadeNoVersion: {
    nb: 'Publisert {{date}}. Tallene er frosset og endres ikke.',
    nn: 'Publisert {{date}}. Tala er frosne og blir ikkje endra.',
    en: 'Published {{date}}. The figures are frozen and do not change.',
  },

  pooledTitle: {
    nb: 'Svarene fra {{unit}} telles ved {{other}}',
    nn: 'Svara frå {{unit}} tel ved {{other}}',
    en: 'The answers from {{unit}} count at {{other}}',
  },
  pooledReport: {
    nb: 'Alle tall her er derfor for {{other}}.',
    nn: 'Alle tal her er difor for {{other}}.',
    en: 'All figures here are therefore those of {{other}}.',
  },
  pooledDuties: {
    nb: '**Samme plikter, samme frister.** {{unit}} har oppfølgingsmøte, lager tiltaksplan og fyller ut de samme skjemaene som alle andre enheter. Denne rapporten er utgangspunktet: Hva kjenner dere igjen, og hva er annerledes hos dere?',
    nn: '**Same plikter, same fristar.** {{unit}} har oppfølgingsmøte, lagar tiltaksplan og fyller ut dei same skjemaa som alle andre einingar. Denne rapporten er utgangspunktet: Kva kjenner de att, og kva er annleis hos dykk?',
    en: '**The same duties, the same deadlines.** {{unit}} holds a follow-up meeting, makes an action plan and fills in the same forms as every other unit. This report is the starting point: what do you recognise, and what is different with you?',
  },

  howToRead: { nb: 'Slik leses rapporten', nn: 'Slik les du rapporten', en: 'How to read the report' },
  readMean: {
    nb: '**Gjennomsnittet** går fra {{low}} til {{high}}. Alle skalaer er vendt slik at {{high}} er mest av det navnet sier. Det er ikke alltid det beste: Høyt tidspress er mye tidspress.',
    nn: '**Gjennomsnittet** går frå {{low}} til {{high}}. Alle skalaer er vende slik at {{high}} er mest av det namnet seier. Det er ikkje alltid det beste: Høgt tidspress er mykje tidspress.',
    en: '**The mean** runs from {{low}} to {{high}}. Every scale is turned so that {{high}} is most of what its name says. That is not always the best: high time pressure is much time pressure.',
  },
  readMeanOwn: {
    nb: '**Gjennomsnittet** står på hver skalas egne tall. Alle skalaer er vendt slik at høyest er mest av det navnet sier. Det er ikke alltid det beste.',
    nn: '**Gjennomsnittet** står på dei eigne tala til kvar skala. Alle skalaer er vende slik at høgast er mest av det namnet seier. Det er ikkje alltid det beste.',
    en: '**The mean** uses each scale’s own numbers. Every scale is turned so that highest is most of what its name says. That is not always the best.',
  },
  readVerdict: {
    nb: '**Ingen tall sier om noe er bra eller dårlig.** Det blir enheten enig om sammen: hva skal bevares, og hva skal forbedres?',
    nn: '**Ingen tal seier om noko er bra eller dårleg.** Det blir eininga einig om saman: kva skal takast vare på, og kva skal forbetrast?',
    en: '**No figure says whether something is good or bad.** The unit agrees on that together: what to keep, and what to improve?',
  },
  readWithheld: {
    nb: '**«Ikke vist»** betyr at for få svar står sammen til at tallet kan vises trygt. Det sier ingenting om hvor mange som har svart.',
    nn: '**«Ikkje vist»** tyder at for få svar står saman til at talet kan visast trygt. Det seier ingenting om kor mange som har svara.',
    en: '**“Not shown”** means that too few answers stand together for the figure to be shown safely. It says nothing about how many answered.',
  },

  tableBehind: { nb: 'Tallene bak bildet', nn: 'Tala bak biletet', en: 'The figures behind the picture' },
  differenceShort: { nb: 'Forskjell', nn: 'Skilnad', en: 'Difference' },

  talkNone: {
    nb: 'Ingen gjennomsnitt skiller seg, med én desimal, fra dem de sammenlignes med.',
    nn: 'Ingen gjennomsnitt skil seg, med éin desimal, frå dei dei blir samanlikna med.',
    en: 'No mean differs, to one decimal, from those it is compared with.',
  },
  talkHigher: {
    nb: '{{value}} høyere enn {{other}}. {{words}}',
    nn: '{{value}} høgare enn {{other}}. {{words}}',
    en: '{{value}} higher than {{other}}. {{words}}',
  },
  talkLower: {
    nb: '{{value}} lavere enn {{other}}. {{words}}',
    nn: '{{value}} lågare enn {{other}}. {{words}}',
    en: '{{value}} lower than {{other}}. {{words}}',
  },
  talkLead: {
    nb: 'Her skiller tallene seg mest, uansett retning. Spørsmålene er åpne: Dere vet best hva som ligger bak.',
    nn: 'Her skil tala seg mest, uansett retning. Spørsmåla er opne: De veit best kva som ligg bak.',
    en: 'Here the figures differ most, in either direction. The questions are open: you know best what lies behind.',
  },
  lastTime: { nb: 'forrige gang ({{year}})', nn: 'førre gong ({{year}})', en: 'last time ({{year}})' },

  scaleByScale: { nb: 'Skala for skala', nn: 'Skala for skala', en: 'Scale by scale' },
  mostScales: {
    nb: 'Gjelder de fleste skalaene: {{note}}',
    nn: 'Gjeld dei fleste skalaene: {{note}}',
    en: 'Holds for most scales: {{note}}',
  },
  answersByStep: { nb: 'Svar i hver kategori', nn: 'Svar i kvar kategori', en: 'Answers in each category' },

  groupsText: {
    nb: 'Gruppene ble bestemt før undersøkelsen åpnet. Dekningen sier hvor mange av de inviterte i gruppa tallene bygger på.',
    nn: 'Gruppene vart bestemte før undersøkinga opna. Dekninga seier kor mange av dei inviterte i gruppa tala byggjer på.',
    en: 'The groups were decided before the survey opened. The coverage says how many of those invited in the group the figures stand on.',
  },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },

  notShown: {
    nb: 'Hva som ikke vises, og hvorfor',
    nn: 'Kva som ikkje er vist, og kvifor',
    en: 'What is not shown, and why',
  },
  notShownLead: {
    nb: 'Det som ikke vises, sier ingenting om hvor mange som har svart. Reglene er like for alle og kan ikke endres etter at undersøkelsen er åpnet.',
    nn: 'Det som ikkje er vist, seier ingenting om kor mange som har svara. Reglane er like for alle og kan ikkje endrast etter at undersøkinga er opna.',
    en: 'What is not shown says nothing about how many answered. The rules are the same for everyone and cannot change once the survey has opened.',
  },
  notShownScales: {
    nb: '**Skalaer uten tall her:** {{scales}}. De krever minst {{minimum}} svar som står sammen.',
    nn: '**Skalaer utan tal her:** {{scales}}. Dei krev minst {{minimum}} svar som står saman.',
    en: '**Scales without figures here:** {{scales}}. They need at least {{minimum}} answers that stand together.',
  },
  notShownSpread: {
    nb: '**Skalaer uten spredning her:** {{scales}}. Spredning krever flere svar enn gjennomsnittet, og bare hele svar er med.',
    nn: '**Skalaer utan spreiing her:** {{scales}}. Spreiing krev fleire svar enn gjennomsnittet, og berre heile svar er med.',
    en: '**Scales without spread here:** {{scales}}. Spread needs more answers than the mean, and only complete answers count.',
  },
  notShownStatements: {
    nb: '**Påstander uten tall her:** i {{scales}}.',
    nn: '**Påstandar utan tal her:** i {{scales}}.',
    en: '**Statements without figures here:** in {{scales}}.',
  },
  notShownGroups: {
    nb: '**Grupper som ikke vises her:** {{groups}}.',
    nn: '**Grupper som ikkje er viste her:** {{groups}}.',
    en: '**Groups not shown here:** {{groups}}.',
  },
  notShownRound: {
    nb: '**Forrige runde** kan ikke sammenlignes for {{scales}}.',
    nn: '**Førre runde** kan ikkje samanliknast for {{scales}}.',
    en: '**The previous round** cannot be compared for {{scales}}.',
  },
  notShownNothing: {
    nb: 'Alle skalaer og påstander vises i denne rapporten.',
    nn: 'Alle skalaer og påstandar er viste i denne rapporten.',
    en: 'All scales and statements are shown in this report.',
  },
  notShownNoScale: {
    nb: 'Alle skalaer vises i dette dokumentet.',
    nn: 'Alle skalaer er viste i dette dokumentet.',
    en: 'All scales are shown in this document.',
  },
  notShownNever: {
    nb: 'Aldri vist: enkeltsvar, laveste eller høyeste svar i en enhet, grupper krysset med hverandre, eller grupper noen kommer på etterpå.',
    nn: 'Aldri vist: enkeltsvar, lågaste eller høgaste svar i ei eining, grupper kryssa med kvarandre, eller grupper nokon kjem på etterpå.',
    en: 'Never shown: single answers, the lowest or highest answer in a unit, groups crossed with each other, or groups somebody thinks of afterwards.',
  },
  methodologyWhere: {
    nb: 'Hvordan hvert tall regnes ut, står i metodedokumentet, som kan hentes samme sted som denne rapporten.',
    nn: 'Korleis kvart tal blir rekna ut, står i metodedokumentet, som kan hentast same stad som denne rapporten.',
    en: 'How each figure is worked out is written in the method document, which can be fetched where this report was.',
  },

  unitsBelow: { nb: 'Enhetene under', nn: 'Einingane under', en: 'The units below' },
  unitsBelowLead: {
    nb: 'Enheter med egne tall, i den rekkefølgen de står i organisasjonen. Rekkefølgen sier ingenting om resultatene. Svarene fra andre enheter telles på nivået over.',
    nn: 'Einingar med eigne tal, i den rekkjefølgja dei står i organisasjonen. Rekkjefølgja seier ingenting om resultata. Svara frå andre einingar tel på nivået over.',
    en: 'Units with figures of their own, in the order of the organisation. The order says nothing about the results. The answers of other units count at the level above.',
  },

  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  answered: { nb: 'Svarte', nn: 'Svara', en: 'Answered' },
  invited: { nb: 'Inviterte', nn: 'Inviterte', en: 'Invited' },

  statusPurpose: { nb: 'Formål og prosess', nn: 'Føremål og prosess', en: 'Purpose and process' },
  statusPurposeText: {
    nb: 'Arbeidsmiljøundersøkelsen kartlegger arbeidsmiljøet slik de ansatte opplever det. Den er et ledd i det systematiske helse-, miljø- og sikkerhetsarbeidet etter arbeidsmiljøloven § 3-1, og omfatter kravene til det psykososiale arbeidsmiljøet i § 4-3.',
    nn: 'Arbeidsmiljøundersøkinga kartlegg arbeidsmiljøet slik dei tilsette opplever det. Ho er eit ledd i det systematiske helse-, miljø- og tryggleiksarbeidet etter arbeidsmiljølova § 3-1, og omfattar krava til det psykososiale arbeidsmiljøet i § 4-3.',
    en: 'The working-environment survey maps the working environment as the employees see it. It is part of the systematic health, safety and environment work under section 3-1 of the Norwegian Working Environment Act, and covers the requirements on the psychosocial working environment in section 4-3.',
  },
  statusProcessText: {
    nb: 'Undersøkelsen ble avsluttet {{closed}}, og resultatene ble publisert {{released}}. Svarene var forseglet til undersøkelsen var avsluttet. Nå følges resultatene opp i hver enhet: Alle ansatte inviteres til et oppfølgingsmøte, og leder lager en tiltaksplan i samråd med verneombudet.',
    nn: 'Undersøkinga vart avslutta {{closed}}, og resultata vart publiserte {{released}}. Svara var forsegla til undersøkinga var avslutta. No blir resultata følgde opp i kvar eining: Alle tilsette blir inviterte til eit oppfølgingsmøte, og leiaren lagar ein tiltaksplan i samråd med verneombodet.',
    en: 'The survey closed on {{closed}}, and the results were published on {{released}}. The answers were sealed until the survey had closed. Now the results are followed up in every unit: all employees are invited to a follow-up meeting, and the leader makes an action plan in consultation with the safety representative.',
  },
  statusImportedText: {
    nb: 'Undersøkelsen ble avsluttet {{closed}}, og resultatene ble publisert {{released}}. Nå følges resultatene opp i hver enhet: Alle ansatte inviteres til et oppfølgingsmøte, og leder lager en tiltaksplan i samråd med verneombudet.',
    nn: 'Undersøkinga vart avslutta {{closed}}, og resultata vart publiserte {{released}}. No blir resultata følgde opp i kvar eining: Alle tilsette blir inviterte til eit oppfølgingsmøte, og leiaren lagar ein tiltaksplan i samråd med verneombodet.',
    en: 'The survey closed on {{closed}}, and the results were published on {{released}}. Now the results are followed up in every unit: all employees are invited to a follow-up meeting, and the leader makes an action plan in consultation with the safety representative.',
  },
  whoAnswered: { nb: 'Hvem som svarte', nn: 'Kven som svara', en: 'Who answered' },
  whoAnsweredText: {
    nb: '{{answered}} av {{invited}} inviterte svarte, {{percent}}. Svarprosenten er vist for enheter med nok svar.',
    nn: '{{answered}} av {{invited}} inviterte svara, {{percent}}. Svarprosenten er vist for einingar med nok svar.',
    en: '{{answered}} of {{invited}} invited answered, {{percent}}. The response rate is shown for units with enough answers.',
  },
  whoAnsweredUnknown: {
    nb: '{{answered}} svar. Hvor mange som var invitert, er ikke kjent.',
    nn: '{{answered}} svar. Kor mange som var inviterte, er ikkje kjent.',
    en: '{{answered}} answers. How many were invited is not known.',
  },
  whole: { nb: '{{unit}} i alt', nn: '{{unit}} i alt', en: '{{unit}} in all' },
  mainFigures: { nb: 'Hovedtall', nn: 'Hovudtal', en: 'Main figures' },
  mainFiguresLead: {
    nb: 'Gjennomsnitt for hver skala. Halvfete forskjeller er større enn tilfeldigheter vanligvis gir. Om en forskjell er god eller dårlig, sier tallene ikke.',
    nn: 'Gjennomsnitt for kvar skala. Halvfeite skilnader er større enn det som vanlegvis er tilfeldig. Om ein skilnad er god eller dårleg, seier ikkje tala.',
    en: 'Means of each scale. Bold differences are larger than chance usually gives. The figures do not say whether a difference is good or bad.',
  },
  changed: {
    nb: 'Hva som er annerledes enn forrige gang',
    nn: 'Kva som er annleis enn førre gong',
    en: 'What differs from last time',
  },
  changedLead: {
    nb: 'Forskjeller fra {{year}} som er større enn tilfeldigheter vanligvis gir (95 %). Andre personer kan ha svart, og tallene sier ikke hvorfor noe er endret.',
    nn: 'Skilnader frå {{year}} som er større enn det som vanlegvis er tilfeldig (95 %). Andre personar kan ha svara, og tala seier ikkje kvifor noko er endra.',
    en: 'Differences from {{year}} that are larger than chance usually gives (95%). Other people may have answered, and the figures do not say why something has changed.',
  },
  changedOne: {
    nb: '**{{scale}}**: fra {{from}} til {{to}} ({{value}})',
    nn: '**{{scale}}**: frå {{from}} til {{to}} ({{value}})',
    en: '**{{scale}}**: from {{from}} to {{to}} ({{value}})',
  },
  changedNone: {
    nb: 'Ingen forskjell fra {{year}} er større enn tilfeldigheter vanligvis gir (95 %).',
    nn: 'Ingen skilnad frå {{year}} er større enn det som vanlegvis er tilfeldig (95 %).',
    en: 'No difference from {{year}} is larger than chance usually gives (95%).',
  },
  changedFirst: {
    nb: 'Det finnes ingen tidligere runde som kan sammenlignes.',
    nn: 'Det finst ingen tidlegare runde som kan samanliknast.',
    en: 'There is no earlier round to compare with.',
  },
  next: { nb: 'Hva som skjer videre', nn: 'Kva som skjer vidare', en: 'What happens next' },
  nextLead: {
    nb: 'Hver enhet følger opp sine resultater etter disse fristene. En koordinator kan flytte en frist for en enhet.',
    nn: 'Kvar eining følgjer opp resultata sine etter desse fristane. Ein koordinator kan flytte ein frist for ei eining.',
    en: 'Every unit follows up its results by these deadlines. A coordinator can move a deadline for a unit.',
  },
  nextNone: {
    nb: 'Hver enhet har oppfølgingsmøte og lager tiltaksplan. Fristene er ikke satt.',
    nn: 'Kvar eining har oppfølgingsmøte og lagar tiltaksplan. Fristane er ikkje sette.',
    en: 'Every unit holds a follow-up meeting and makes an action plan. The deadlines are not set.',
  },
  step: { nb: 'Steg', nn: 'Steg', en: 'Step' },
  due: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  onlyPublished: {
    nb: 'Alle tall i dette dokumentet er publisert. Rapporter kan utleveres ved innsynskrav.',
    nn: 'Alle tal i dette dokumentet er publiserte. Rapportar kan utleverast ved innsynskrav.',
    en: 'All figures in this document are published. Reports may be released on an access request.',
  },

  thresholds: {
    nb: 'I denne runden gjelder {{mean}} svar for gjennomsnitt, {{detail}} for spredning og enkeltpåstander, og {{sensitive}} for følsomme skalaer.',
    nn: 'I denne runden gjeld {{mean}} svar for gjennomsnitt, {{detail}} for spreiing og enkeltpåstandar, og {{sensitive}} for følsame skalaer.',
    en: 'In this round the fewest answers are {{mean}} for means, {{detail}} for spread and single statements, and {{sensitive}} for sensitive scales.',
  },
})
