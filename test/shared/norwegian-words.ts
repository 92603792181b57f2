/** Which words and forms belong to one Norwegian only: bokmål in a nynorsk text, and the other way round. */

/** Names, and words of other languages that a text quotes. */
const quoted = /«[^»]*»|https?:\S+|\S+@\S+|\{\{\w+\}\}|`[^`]*`|nb, nn (eller|og) en\b/g

/** Words of a text in small letters, without what it quotes. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(quoted, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu) ?? []
  )
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Words and forms that bokmål has and nynorsk has not, or that this product's nynorsk does without. */
const onlyBokmal = list(`
  jeg dere deres dem hun hans hennes noen noe annen annet hver hvert hverandre hva hvem hvor hvordan hvorfor hvilken
  hvilket hvilke hvis ikke bare også fra nå ennå enda allerede fortsatt mens uten utenfor innenfor innen mye flere
  hele helt selv samme en et ble være gjøre gjør sier sa vet velge velg valgt valgte valgene legge
  legger ligge ligger holde holder holdt holdes kommer tar tatt følge følger trekke trekker trykke trykker bygge
  bygger tenke tenker spørre telle teller fortelle forteller gjelder inneholder inneholdt trenger finner finnes
  mangler venter lagrer henter virker svarer begynner åpner åpne åpen åpent åpnet lukker skriver skrevet skrev lest
  sendte lagret endret flyttet startet avsluttet slettet hentet bekreftet bekrefter bekreft rettet laget lages
  logget forseglet besvart åpningen lenke lenken lenker lenkene siden filen listen måned måneden månedene måneder
  dager dagene runder rundene koder kodene frister fristene planer planene påstander påstandene oppgave oppgaven
  oppgaver oppgavene nøkler nøklene kolonner kolonnene ganger gangen egen eget egne navn navnet navnene leder
  lederen ledere lederne nærmeste verneombud verneombudet hovedverneombud hovedverneombudet tillitsvalgt
  tillitsvalgte svart ansatt ansatte ansattnummer ansattnummeret enhet enheten enheter enhetene svarenhet svarenheten svarenheter svarenhetene uke
  uken uka uker ukene tall tallene antall antallet spørreskjema spørreskjemaet svarene sammen sted stedet steder
  stedene vei veien senere senest tidligere høyere høyest høyst høyeste høyt lavere lavest laveste nederst øverst
  øverste forrige derfra forskjell forskjellen forskjeller beskyttet beskytte beskytter forbedre forbedres bevare
  bevares arbeidsgiver fjernet fjerner regnet regnes årsak skyldes istedet ødelagt ødelegges ødela avbrutt alene
  oversikt oversikten framdriftsoversikt rekkefølge forsker forskere vitenskap vitenskapelig anbefalt regneark
  regnearket overordnet overordnede utfylles
`)

/** -else, -het, -lig; feminine nouns treated as masculine; passives in -es, which nynorsk has as -ast after a modal. */
const bokmalShapes =
  /(?:else|elsen|elser|elsene|heten|heter|hetene|lige?|ligere|ligst|\p{L}{2,}(?:ingen|inger|ingene)|\p{L}{2,}[bdgklmnprtv]es)$/u

const fineInNynorsk = list('helse ingen finger felles elles dømes samstundes stades frivillig')

/** Words and forms that nynorsk has and bokmål has not, or that this product's bokmål does without. */
const onlyNynorsk = list(`
  eg dykk dykkar dei deira nokon noko nokre anna annan kvar kvart kvarandre kva kven korleis kvifor kor ikkje berre
  òg frå då enno endå framleis medan utan utanfor innanfor innan mykje fleire heile heilt sjølv same ein eit vart
  vere vore gjere gjer seie seier sei veit velje vald valde leggje lagd lagde liggje halde held heldt kome kjem tek
  teke teken tekne følgje følgjer trekkje trekkjer trykkje trykkjer byggje byggjer tenkje spørje telje tel fortel
  gjeld inneheld treng finst manglar ventar lagrar hentar verkar svarar byrjar opnar opne open opna skriven lesen
  lesne lagra endra flytta starta avslutta sletta henta stadfesta stadfest stadfestar stadfeste retta laga logga
  forsegla lenkje lenkja lenkjer lenkjene sida fila lista månad månaden månadene månader dagar dagane rundar rundane
  kodar kodane fristar fristane planar planane påstandar påstandane oppgåve oppgåva oppgåver oppgåvene nøklar
  nøklane kolonnar kolonnane rada gong gonger gongen eigen eige eigne namn namnet namna leiar leiaren leiarar
  leiarane næraste nærmaste verneombod verneombodet hovudverneombod tillitsvald tillitsvalde tilsett tilsette
  eining eininga einingar einingane svareining svareininga svareiningar svareiningane veke veka veker vekene talet
  tala undersøking undersøkinga undersøkingar spørjeskjema spørjeskjemaet saman staden stader seinare seinast
  tidlegare høgare høgast høgst lågare lågast lågaste nedst øvst øvste førre derifrå mogleg skilnad skilnaden
  skilnader tryggleik tryggingskopi forbetre fjerna reknar rekna reknast åleine oversyn oversynet framdriftsoversyn
  vitskap vitskapleg tilrådd overordna vanlegvis dømes difor samstundes
`)

const nynorskShapes = /(?:legare|legast|\p{L}{2,}(?:inga|ingar|ingane)|ande|ast)$/u

const fineInBokmal = list(
  'fast kontrast tast last utkast bistand avstand motstand tilstand strand forhand blant',
)

function found(
  text: string,
  words: ReadonlySet<string>,
  shapes: RegExp,
  fine: ReadonlySet<string>,
): string[] {
  const those = wordsOf(text).filter((word) => !fine.has(word) && (words.has(word) || shapes.test(word)))
  return [...new Set(those)]
}

/** Words of bokmål in a nynorsk text, in small letters. */
export function bokmalIn(text: string): string[] {
  return found(text, onlyBokmal, bokmalShapes, fineInNynorsk)
}

/** Words of nynorsk in a bokmål text, in small letters. */
export function nynorskIn(text: string): string[] {
  return found(text, onlyNynorsk, nynorskShapes, fineInBokmal)
}
