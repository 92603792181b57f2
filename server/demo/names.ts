/** Names for people who do not exist. Any likeness to somebody real is chance. */
import type { Dice } from './dice.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

const women = words(`
  Anne Ingrid Marit Solveig Kari Hilde Randi Berit Liv Astrid Silje Ida Nora Emma Sofie Ingvild Ragnhild Gunn Turid
  Marte Hege Kristin Camilla Line Stine Mari Guro Siri Tone Unni Vigdis Åse Eli Elin Inger Torill Synnøve Maren Thea
  Julie Oda Tuva Frida Eline Hedda Amalie Aurora Jorunn Bodil Grete Trine Heidi Anette Monica Lise Birgit Sigrid Gro`)

const men = words(`
  Lars Ole Per Knut Arne Svein Jan Kjell Odd Geir Terje Morten Trond Rune Erik Magnus Håkon Sindre Eirik Jonas Henrik
  Anders Espen Øyvind Stian Kristian Thomas Martin Andreas Simen Vegard Sondre Even Jørgen Tor Nils Hans Leif Harald
  Olav Ivar Bjørn Gunnar Steinar Roar Dag Tore Einar Asbjørn Torstein Audun Aksel Oskar Emil Jakob Mathias Filip Sverre
  Gaute Ådne Sjur Eivind Halvor Truls Pål Roger Frode Jostein`)

const familyNames = words(`
  Aarset Aas Alstad Amundsen Andersen Antonsen Arnesen Aune Bakken Bakke Berg Berge Bergli Birkeland Bjerke Blikstad
  Bråten Breivik Brekke Brendeland Bugge Bø Dahl Dale Dalen Danielsen Dybdahl Edvardsen Eide Eidsvåg Eliassen Engen
  Enger Eriksen Evensen Fagerli Falk Fjelde Fjeldstad Foss Fossum Fredriksen Furuseth Gjerde Gjertsen Gran Granli
  Grimstad Grønli Gulbrandsen Gundersen Hagen Halvorsen Hammer Hansen Hauge Haugen Haugland Hegge Heggelund Heimdal
  Helland Henriksen Hermansen Hoel Holm Holmen Holte Hovland Huseby Hågensen Isaksen Iversen Jacobsen Jensen Johansen
  Johnsen Jørgensen Karlsen Kleppe Klokk Knudsen Knutsen Kolstad Kristiansen Kristoffersen Kvam Kvåle Landsem Larsen
  Lien Lillebø Lindgren Lode Lorentzen Lund Lunde Lyngstad Løken Løvås Martinsen Mathisen Melby Midtbø Mikkelsen Moe
  Moen Mork Myhre Myklebust Mælen Nergård Ness Nilsen Nordby Nordli Nygård Næss Olsen Opdal Opsahl Pedersen Pettersen
  Rasmussen Refsnes Reitan Ringstad Risnes Rognli Rud Ruud Rygg Rønning Røstad Sande Sandnes Sandvik Selnes Simonsen
  Sivertsen Skaar Skogen Skogstad Solbakken Solberg Solheim Solli Stene Stokke Storli Strand Strøm Sund Sunde Svendsen
  Sæther Sørensen Tangen Teigen Thorsen Thune Tjelta Tollefsen Torgersen Tveit Tveten Ulriksen Ulvestad Vassdal Vatne
  Vestby Vik Viken Vold Wang Westby Wiik Ytterdal Ødegård Øien Østby Østvik Øverland Ås Åsheim`)

/** Given names and family names by where people come from, so that they fit together. */
const elsewhere: [given: string[], family: string[]][] = [
  [
    words('Anna Lukas Johanna Felix Clara Jonas Katharina Maximilian'),
    words('Becker Hofmann Krause Vogel Winkler'),
  ],
  [words('Giulia Matteo Chiara Lorenzo Elena Davide'), words('Bianchi Ferrari Marino Ricci Conti')],
  [words('Lucía Pablo Carmen Diego Marta Javier'), words('Navarro Ortega Molina Castro Vidal')],
  [words('Agnieszka Piotr Katarzyna Tomasz Zofia'), words('Kowalczyk Zieliński Nowicka Mazur Wrona')],
  [words('Wei Xinyi Jun Yuting Hao Lihua'), words('Zhao Huang Chen Liu Sun Xu')],
  [words('Priya Arjun Ananya Rahul Kavya Vikram'), words('Iyer Banerjee Reddy Kulkarni Nair Mehta')],
  [words('Leila Reza Shirin Omid Nasrin Farhad'), words('Rostami Karimi Sadeghi Moradi Amini')],
  [words('Aïcha Moussa Fatou Kwame Ama Chidi Ngozi'), words('Diallo Mensah Okafor Traoré Boateng Adeyemi')],
  [words('Emily James Sophie Oliver Hannah Samuel'), words('Whitfield Harding Mercer Ashworth Doyle')],
  [words('Aino Mikko Emilia Juhani Saga Viktor'), words('Koskinen Laine Lindholm Ek Sjöberg Nyström')],
  [words('Mariana Thiago Camila Rafael Beatriz'), words('Carvalho Moreira Teixeira Pinto Barros')],
  [words('Olena Andrii Iryna Dmytro Oksana'), words('Shevchuk Bondar Kravets Melnyk Tkach')],
]

/** @param international whether the person came from another country for the work */
export function inventName(dice: Dice, international: boolean): string {
  if (international) {
    const [given, family] = dice.pick(elsewhere)
    return `${dice.pick(given)} ${dice.pick(family)}`
  }
  const givenNames = dice.pick([women, men])
  const given = dice.pick(givenNames)
  const family = dice.pick(familyNames)
  const kind = dice.next()
  if (kind < 0.08) return `${given} ${dice.pick(givenNames)} ${family}`
  if (kind < 0.2) return `${given} ${dice.pick(familyNames)} ${family}`
  return `${given} ${family}`
}

const plain: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ł: 'l', ß: 'ss' }

/** First and last name as the part of an address before the @; lower case, plain letters, dots. */
export function mailName(name: string): string {
  const parts = name
    .toLowerCase()
    .replace(/[æøåłß]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .split(' ')
  return [parts[0], ...(parts.length > 1 ? [parts[parts.length - 1]] : [])].join('.')
}
