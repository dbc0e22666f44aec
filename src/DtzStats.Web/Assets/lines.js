// Lines over years: in one plot, or each in a small plot of its own.
import { axis, longest, muted, narrow, plotArea, scaleOf, shifts, ticksOf, valueAxis, valuesOf, yearAxis, yearsOf } from "./scales.js";
import { say } from "./words.js";

const symbols = { circle: "circle", square: "rect", triangle: "triangle", diamond: "diamond", "triangle-down": "path://M0 0H10L5 9Z" };

// More years than this are zoomed in on.
const manyYears = 15;

export function lines(chart, { width, height }) {
  const [first, last] = yearsOf(chart);
  const zooms = last - first >= manyYears;
  const named = chart.lines.length > 1 && chart.lines.length <= 8 && width >= narrow;
  const room = named ? Math.min(width * 0.3, longest(chart.lines.map(line => line.name)) + 24) : 16;
  const scale = scaleOf([...valuesOf(chart), chart.reference].filter(value => value !== null));
  const bottom = zooms ? 52 : 8;
  const moved = shifts(chart.lines.map((_, i) => lastOf(chart, i)), scale, height - bottom - 24 - 24);
  return {
    grid: plotArea({ top: 24, right: room, bottom }),
    xAxis: yearAxis(first, last, ticksOf(first, last, width - room)),
    yAxis: valueAxis(scale),
    tooltip: { trigger: "axis", axisPointer: { type: "line", snap: true, lineStyle: { color: axis } } },
    dataZoom: zooms ? [{ type: "slider", filterMode: "none", bottom: 8, height: 24, brushSelect: false, showDataShadow: false, minValueSpan: 3, labelFormatter: value => String(Math.round(value)) }] : [],
    series: chart.lines.map((line, i) => ({
      ...lineOf(chart, i, named ? { show: true, position: "right", formatter: line.name, color: line.colour, fontSize: 13, fontWeight: 600, distance: 8, width: room - 16, overflow: "truncate", offset: [0, moved[i]] } : null),
      markLine: i === 0 ? marks(chart, true) : undefined,
    })),
  };
}

const lastOf = (chart, i) => chart.rows.map(row => row.cells[i].value).findLast(value => value !== null) ?? null;

export const panelHeight = 170;

export const columnsOf = (chart, width) => Math.min(chart.lines.length, width >= 760 ? 3 : width >= 480 ? 2 : 1);

// One small plot a line, all on one scale.
export function panels(chart, { width, height }) {
  const [first, last] = yearsOf(chart);
  const scale = scaleOf([...valuesOf(chart), chart.reference].filter(value => value !== null), 3);
  const columns = columnsOf(chart, width);
  const each = (width - (columns - 1) * 16) / columns;
  const left = i => (i % columns) * (each + 16);
  const high = Math.max(panelHeight, height / Math.ceil(chart.lines.length / columns));
  const top = i => Math.floor(i / columns) * high;
  const all = chart.lines.map((_, i) => i);
  return {
    title: chart.lines.map((line, i) => ({ text: line.name, left: left(i), top: top(i) + 2, padding: 0, textStyle: { color: line.colour, fontSize: 13, fontWeight: 600, width: each, overflow: "truncate" } })),
    grid: all.map(i => ({ ...plotArea({}), left: left(i), top: top(i) + 24, width: each - 12, height: high - 40, right: undefined, bottom: undefined })),
    xAxis: all.map(i => ({ ...yearAxis(first, last, [first, last]), gridIndex: i })),
    yAxis: all.map(i => ({ ...valueAxis(scale), gridIndex: i })),
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    tooltip: { trigger: "axis", axisPointer: { type: "line", snap: true, lineStyle: { color: axis } } },
    series: all.map(i => ({ ...lineOf(chart, i), symbolSize: 6, xAxisIndex: i, yAxisIndex: i, markLine: marks(chart, i === 0) })),
  };
}

export function lineOf(chart, i, label = null) {
  const line = chart.lines[i];
  return {
    type: "line",
    name: line.name,
    data: pointsOf(chart, i, label),
    symbol: symbols[line.marker],
    symbolSize: 8,
    showAllSymbol: true,
    connectNulls: false,
    lineStyle: { width: 2.5, color: line.colour },
    itemStyle: { color: line.colour },
    emphasis: { focus: "series" },
  };
}

// Years without a value are gaps, as is a break; what is provisional has an open marker.
function pointsOf(chart, i, label) {
  const [first, last] = yearsOf(chart);
  const named = chart.rows.findLast(row => row.cells[i].value !== null);
  const byYear = new Map(chart.rows.map(row => [Number(row.name), row.cells[i]]));
  const points = [];
  for (let year = first; year <= last; year++) {
    if (chart.breaks.includes(year))
      points.push({ value: [year - 0.5, null] });
    const cell = byYear.get(year);
    const point = { value: [year, cell?.value ?? null] };
    if (cell?.status === "provisional")
      point.itemStyle = open(chart.lines[i].colour);
    if (label && Number(named?.name) === year)
      point.label = label;
    points.push(point);
  }
  return points;
}

export const open = colour => ({ color: "#fff", borderColor: colour, borderWidth: 2 });

function marks(chart, named) {
  const style = { color: axis, width: 1.2 };
  return {
    silent: true,
    symbol: "none",
    data: [
      ...chart.breaks.map(year => ({ xAxis: year - 0.5, lineStyle: { ...style, type: "dashed" }, label: { show: named, formatter: say.broken, position: "end", distance: 4, color: muted } })),
      ...(chart.reference === null ? [] : [{ yAxis: chart.reference, lineStyle: { ...style, type: "solid" }, label: { show: false } }]),
    ],
  };
}
