/** What units write in their action plans, in bokmål as most of them do. */
import type { MeasureFields } from '#shared/measure.ts'
import { daysAfter } from './calendar.ts'
import type { Dice } from './dice.ts'

type Words = Pick<MeasureFields, 'focus' | 'theme' | 'goal' | 'text' | 'responsible'>

/** Somebody who answers for a measure alone. */
export function role(name: string): MeasureFields['responsible'][number] {
  return { kind: 'role', name, accountable: true }
}

/** What most units leave open. */
export const unplaced = { scaleId: null, prevention: null, model: null, references: [] }

/** `theme | goal | measure | responsible`, one a line. */
function wordsOf(focus: MeasureFields['focus'], lines: string): Words[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [theme = '', goal = '', text = '', responsible = ''] = line.split('|').map((part) => part.trim())
      return { focus, theme, goal, text, responsible: [role(responsible)] }
    })
}

const keep = wordsOf(
  'keep',
  `
Faglig fellesskap | Alle har noen å drøfte faget med | Fast faglig lunsj annenhver uke, på tur mellom gruppene | Gruppelederne
Kollegastøtte | Det er lett å be om hjelp | Nye kolleger får en fadder det første halvåret | Leder
Medvirkning | Saker drøftes før de avgjøres | Sakslista til enhetsmøtet sendes fem dager før, med et åpent punkt | Leder
Sosialt fellesskap | Vi møtes også utenom møtene | Felles kaffe hver fredag, med ansvar på rundgang | Alle
Mestring og læring | Tid til å lære av hverandre | Halvdags fagdag to ganger i året, planlagt av de ansatte | Fagansvarlige
Fleksibilitet | Hverdagen lar seg forene med livet ellers | Videreføre avtalene om fleksibel arbeidstid og hjemmekontor | Leder
Anerkjennelse | Godt arbeid blir sett | Starte hvert enhetsmøte med noe som har gått bra | Leder
Autonomi | Den enkelte styrer sin egen uke | Møtefri tirsdag og torsdag før lunsj | Leder`,
)

const improve = wordsOf(
  'improve',
  `
Arbeidsmengde | Arbeidsperiodene er til å forutse | Felles plan for undervisning og eksamen før hvert semester | Leder
Arbeidsmengde | Nye oppgaver erstatter noe | Gå gjennom oppgavelista i ledergruppa hvert kvartal og si fra hva som utgår | Leder
Tydelige krav | Alle vet hva som forventes | Avklare roller og oppgaver i medarbeidersamtalen, og følge opp etter et halvt år | Leder
Tydelige krav | Klare grenser mellom roller | Skriftlig ansvarsdeling mellom faglig og administrativ ledelse | Leder og kontorsjef
Informasjon | Endringer er kjent i tide | Kort skriftlig oppsummering etter hvert ledermøte | Leder
Tid til oppgavene | Sammenhengende tid til arbeid som krever det | To møtefrie halvdager i uka for hele enheten | Leder
Unødvendige oppgaver | Mindre dobbeltarbeid | Kartlegge rapporter som kan slås sammen, og foreslå endringer for fakultetet | Prosjektgruppe
Støtte fra leder | Leder er tilgjengelig | Fast tid hver uke uten avtale, og kortere medarbeidersamtaler oftere | Leder
Uenighet | Vi tar opp uenighet tidlig | Kurs i vanskelige samtaler for hele enheten, med bedriftshelsetjenesten | Leder og verneombud
Stipendiatenes hverdag | Tryggere rammer for stipendiater | Egne møter med veiledere hvert semester, og en felles mottaksplan | Forskningsleder
Språk | Alle kan delta på møter | Møtepapirer på norsk og engelsk, og tid til oppklaring underveis | Leder
Emosjonelle krav | Ingen står alene etter vanskelige møter | Kollegasamtale innen to dager etter krevende hendelser | Leder og verneombud
Fysisk arbeidsmiljø | Bedre luft og mindre støy | Måle inneklima i møterom og åpne kontorer, og melde avvik | Verneombud
Utstyr | Systemer som virker | Samle feil i én felles liste og gå gjennom den med IT hver måned | Superbrukere
Balanse | Arbeidsdagen har en slutt | Avtale at e-post etter klokka 17 ikke trenger svar før neste dag | Alle
Trygghet | Det er trygt å si fra | Gjennomgang av rutinen for varsling på enhetsmøtet hver høst | Leder og verneombud`,
)

/** One or two things to keep, one to four to improve. @param begunOn day the plan was begun, ISO @param today ISO */
export function inventMeasures(dice: Dice, begunOn: string, today: string): MeasureFields[] {
  const words = [
    ...dice.shuffled(keep).slice(0, dice.between(1, 2)),
    ...dice.shuffled(improve).slice(0, dice.between(1, 4)),
  ]
  return words.map((text) => {
    const ongoing = text.focus === 'keep' && dice.happens(0.7)
    const dueOn = daysAfter(begunOn, dice.between(3, 40) * 14)
    const deadline = ongoing ? { kind: 'ongoing' as const } : { kind: 'date' as const, on: dueOn }
    return { ...unplaced, ...text, deadline, status: statusAt(dice, begunOn, dueOn, today) }
  })
}

function statusAt(dice: Dice, begunOn: string, dueOn: string, today: string): MeasureFields['status'] {
  if (today > dueOn) return dice.happens(0.8) ? 'done' : 'in-progress'
  if (today > daysAfter(begunOn, 60)) return dice.happens(0.6) ? 'in-progress' : 'not-started'
  return 'not-started'
}
