/** How the native charts look: calm, one colour, figures large enough for the back of the room. */
import type PptxGenJS from 'pptxgenjs'
import { type Chart, smallest, tones } from './slides-deck.ts'

/** The theme's own letters, so that whoever changes them changes the charts as well. */
const face = '+mn-lt'

/** The first category on top, as a list is read; the library writes this, and its types do not know of it. */
const fromAbove = 'maxMin' as string as 'minMax'

/** Width of a digit at the smallest size, and the room between two figures, in inches. */
const digit = 0.15
const between = 0.06

const common: PptxGenJS.IChartOpts = {
  showTitle: false,
  catAxisLabelFontFace: face,
  catAxisLabelFontSize: smallest,
  catAxisLabelColor: tones.ink,
  catAxisLineColor: tones.control,
  catAxisMajorTickMark: 'none',
  valAxisLabelFontFace: face,
  valAxisLabelFontSize: smallest,
  valAxisLabelColor: tones.muted,
  valAxisLineShow: false,
  valAxisMajorTickMark: 'none',
  valGridLine: { color: tones.line, size: 1, style: 'solid' },
  dataLabelFontFace: face,
  dataLabelFontSize: smallest,
  dataLabelColor: tones.ink,
  displayBlanksAs: 'gap',
  chartArea: { roundedCorners: false },
}

export function chartType({ kind }: Chart): PptxGenJS.CHART_NAME {
  return (kind === 'lines' ? 'line' : 'bar') as PptxGenJS.CHART_NAME
}

export function chartOptions(chart: Chart): PptxGenJS.IChartOpts {
  const colours = { chartColors: chart.series.map(({ colour }) => colour) }
  switch (chart.kind) {
    case 'bars': {
      const [low, high] = chart.range
      return {
        ...common,
        ...colours,
        barDir: 'bar',
        barGrouping: 'clustered',
        barGapWidthPct: 40,
        catAxisOrientation: fromAbove,
        valAxisMinVal: low,
        valAxisMaxVal: high,
        valAxisMajorUnit: Math.max(1, Math.ceil((high - low) / 8)),
        valAxisLabelFormatCode: '0',
        showValue: true,
        dataLabelFormatCode: '0.0',
        layout: { x: 0.36, y: 0.6 / chart.area.h, w: 0.59, h: 1 - 0.6 / chart.area.h },
      }
    }
    case 'answers':
      return {
        ...common,
        ...colours,
        barDir: 'bar',
        barGrouping: 'percentStacked',
        barGapWidthPct: 70,
        catAxisOrientation: fromAbove,
        // The statements stand beside the bars, as text.
        catAxisHidden: true,
        valAxisHidden: true,
        valGridLine: { style: 'none' },
        dataBorder: { pt: 1, color: tones.surface },
        showValue: true,
        dataLabelFormatCode: `[>=${leastWritten(chart)}]0;`,
        layout: { x: 0, y: 0, w: 1, h: 1 },
      }
    case 'lines':
      return {
        ...common,
        ...colours,
        lineSize: 3,
        lineDataSymbol: 'circle',
        lineDataSymbolSize: 10,
        valAxisMinVal: chart.range[0],
        valAxisMaxVal: chart.range[1],
        valAxisMajorUnit: 0.5,
        valAxisLabelFormatCode: '0.0',
        showValue: true,
        dataLabelFormatCode: '0.0',
        dataLabelPosition: 't',
        showLegend: true,
        legendPos: 'b',
        legendFontFace: face,
        legendFontSize: smallest,
        legendColor: tones.ink,
      }
  }
}

/**
 * The smallest count whose digits have room in its own part of the bar. Smaller ones are in the chart's sheet and in
 * its words alone: 1 beside 11 would be read as 111.
 */
function leastWritten({ series, categories, area }: Chart): number {
  const totals = categories.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0))
  const room = area.w / Math.max(1, ...totals)
  let count = 1
  while (count * room < String(count).length * digit + between) count++
  return count
}
