// From a figure as data (/api/chart.json) to what ECharts draws. Nothing here touches the page.
import { say, tick } from "./words.js";

const ink = "#1a1a1a";
const muted = "#595959";
const grid = "#e2e2e2";
const axis = "#767676";
const symbols = { circle: "circle", square: "rect", triangle: "triangle", diamond: "diamond", "triangle-down": "path://M0 0H10L5 9Z" };

// More years than this are zoomed in on.
const manyYears = 15;

// Narrower than this is a telephone.
const narrow = 520;

const forms = { line: lines, bar: bars, change: bars, map: map, panels: panels, slope: slopes };

export const canDraw = chart => chart.form in forms && chart.rows.some(row => row.cells.some(cell => cell.value !== null));

export const isOverYears = chart => chart.form === "line" || chart.form === "panels";

// Where names stand beside what they name, nothing has to be told apart by a key.
export const hasSwitches = chart => chart.form === "line" && chart.lines.length > 1;

// What ECharts is told to draw, in a plot of a width and height in pixels.
export function optionOf(chart, plot, font) {
  pen.font = `600 13px ${font}`;
  return {
    animation: false,
    textStyle: { fontFamily: font, color: ink },
    aria: { enabled: false },
    ...forms[chart.form](chart, plot),
  };
}

// In pixels, what the plot needs at least.
export function heightOf(chart, width) {
  if (chart.form === "bar" || chart.form === "change")
    return chart.rows.length * (width < narrow ? 46 : 34) + 16;
  if (chart.form === "panels")
    return Math.ceil(chart.lines.length / columnsOf(chart, width)) * panelHeight;
  if (chart.form === "slope")
    return Math.max(340, chart.rows.length * 34 + 60);
  return chart.form === "map" ? Math.min(width * 0.95, 520) : Math.max(300, Math.min(width * 0.5, 420));
}

// The years that are written along an axis, counted back from the last.
export function ticksOf(first, last, width) {
  const fit = Math.max(2, Math.floor(width / 50));
  const step = [1, 2, 5, 10, 20].find(s => (last - first) / s < fit) ?? 20;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(year => (last - year) % step === 0);
}

export function yearsOf(chart) {
  const years = chart.rows.map(row => Number(row.name));
  return [Math.min(...years), Math.max(...years)];
}

const valuesOf = chart => chart.rows.flatMap(row => row.cells.map(cell => cell.value)).filter(value => value !== null);

const pen = document.createElement("canvas").getContext("2d");

const longest = texts => Math.ceil(Math.max(...texts.map(text => pen.measureText(text).width)));

// A scale with round steps that reaches a little beyond the values.
function scaleOf(values, steps = 5) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = most - least || Math.max(Math.abs(most) * 0.1, 1);
  const power = 10 ** Math.floor(Math.log10(range / steps));
  const interval = [1, 2, 2.5, 5, 10].find(m => m * power >= range / steps * 0.999999) * power;
  const bottom = Math.floor((least - 0.05 * range) / interval) * interval;
  return { min: least >= 0 ? Math.max(0, bottom) : bottom, max: Math.ceil((most + 0.05 * range) / interval) * interval, interval };
}

// How far each text has to move up or down so that none lies on another; null where there is none.
function shifts(values, scale, height) {
  const line = 16;
  const places = values.map((value, i) => ({ i, value, at: (scale.max - value) / (scale.max - scale.min) * height })).filter(p => p.value !== null).sort((a, b) => a.at - b.at);
  const moved = places.map(p => p.at);
  for (let round = 0; round < 100; round++)
    for (let k = 1; k < moved.length; k++) {
      const lacks = line - (moved[k] - moved[k - 1]);
      if (lacks > 0.1)
        [moved[k - 1], moved[k]] = [moved[k - 1] - lacks / 2, moved[k] + lacks / 2];
    }
  return values.map((_, i) => { const k = places.findIndex(p => p.i === i); return k < 0 ? null : moved[k] - places[k].at; });
}

function lines(chart, { width, height }) {
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

const panelHeight = 170;

const columnsOf = (chart, width) => Math.min(chart.lines.length, width >= 760 ? 3 : width >= 480 ? 2 : 1);

// One small plot a line, all on one scale.
function panels(chart, { width, height }) {
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

function lineOf(chart, i, label = null) {
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

const open = colour => ({ color: "#fff", borderColor: colour, borderWidth: 2 });

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

function bars(chart, { width }) {
  const values = valuesOf(chart);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const names = Math.min(width * (width < narrow ? 0.38 : 0.34), longest(chart.rows.map(row => row.name)) + 4);
  const cells = chart.rows.map(row => row.cells[0]);
  // The texts at the ends of bars need their room at both sides of them.
  const beside = isLeft => longest(["", ...cells.filter(cell => cell.value < 0 === isLeft).map(cell => cell.text)]) + 12;
  const [left, right] = [least < 0 ? beside(true) : 0, beside(false)];
  const perPixel = (most - least || 1) / Math.max(40, width - names - 16 - left - right);
  return {
    grid: { left: names + 8, right: 8, top: 4, bottom: 4, outerBoundsMode: "none" },
    xAxis: { type: "value", min: least - left * perPixel, max: most + right * perPixel, axisLabel: { show: false }, splitLine: { show: false }, axisPointer: { show: false } },
    yAxis: {
      type: "category",
      inverse: true,
      data: chart.rows.map(row => row.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: axis }, onZero: true },
      axisLabel: { interval: 0, width: names, overflow: "break", color: ink, fontSize: 13, lineHeight: 15 },
    },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
    series: [
      {
        type: "bar",
        data: chart.rows.map((row, i) => ({ value: cells[i].value, itemStyle: { color: row.colour }, label: { position: cells[i].value < 0 ? "left" : "right" } })),
        barMaxWidth: 22,
        barCategoryGap: "30%",
        label: { show: true, color: ink, fontSize: 13, formatter: item => cells[item.dataIndex].text },
      },
      absences(cells),
    ],
  };
}

// Where there is no value, why stands in its place: never a bar of zero.
const absences = cells => ({
  type: "scatter",
  silent: true,
  symbolSize: 0.1,
  data: cells.flatMap((cell, i) => cell.value === null ? [{ value: [0, i], name: cell.text }] : []),
  tooltip: { show: false },
  label: { show: true, position: "right", color: muted, fontSize: 13, formatter: item => item.name },
});

function slopes(chart, { width, height }) {
  const [from, to] = [chart.columns[1], chart.columns[2]];
  const bothSides = width >= narrow;
  const text = (row, at) => at === 0 ? (bothSides ? `${row.name}  ${row.cells[0].text}` : row.cells[0].text) : `${row.cells[1].text}  ${row.name}`;
  const room = at => Math.min(width * 0.55, longest(chart.rows.map(row => text(row, at))) + 20);
  const scale = scaleOf(valuesOf(chart));
  const moved = [0, 1].map(at => shifts(chart.rows.map(row => row.cells[at].value), scale, height - 48));
  const end = (row, i, at) => ({
    value: [at, row.cells[at].value],
    label: { show: row.cells[at].value !== null, position: at === 0 ? "left" : "right", formatter: text(row, at), color: chart.lines[i].colour, fontSize: 13, distance: 10, offset: [0, moved[at][i] ?? 0] },
    ...(row.cells[at].status === "provisional" ? { itemStyle: open(chart.lines[i].colour) } : {}),
  });
  return {
    grid: { left: room(0), right: room(1), top: 16, bottom: 32, outerBoundsMode: "none" },
    xAxis: { type: "value", min: 0, max: 1, axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { customValues: [0, 1], formatter: value => value === 0 ? from : to, color: muted, fontSize: 13 } },
    yAxis: { type: "value", ...scale, show: false },
    tooltip: { trigger: "item" },
    series: chart.rows.map((row, i) => ({
      ...lineOf({ ...chart, rows: [], breaks: [] }, i),
      name: row.name,
      data: row.isBroken ? [end(row, i, 0), { value: [0.5, null] }, end(row, i, 1)] : [end(row, i, 0), end(row, i, 1)],
    })),
  };
}

function map(chart, { width }) {
  const isDark = colour => [1, 3, 5].reduce((sum, at, i) => sum + parseInt(colour.slice(at, at + 2), 16) * [0.299, 0.587, 0.114][i], 0) < 140;
  const small = width < 400;
  return {
    tooltip: { trigger: "item" },
    series: [{
      type: "map",
      map: mapName(chart),
      roam: false,
      selectedMode: false,
      showLegendSymbol: false,
      // One degree of longitude beside one of latitude, in the middle of the region.
      aspectScale: 0.605,
      layoutCenter: ["50%", "50%"],
      layoutSize: "98%",
      data: chart.rows.map(row => {
        const label = { show: true, color: isDark(row.colour) ? "#fff" : ink, fontSize: small ? 11 : 13, lineHeight: small ? 13 : 17, formatter: `${row.name}\n${row.cells[0].text}` };
        return {
          name: row.name,
          value: row.cells[0].value ?? NaN,
          label,
          itemStyle: { areaColor: row.colour, borderColor: muted, borderWidth: 1 },
          emphasis: { label, itemStyle: { areaColor: row.colour, borderColor: ink, borderWidth: 3 } },
        };
      }),
    }],
  };
}

// Maps with the same regions are the same map.
export const mapName = chart => chart.map.shapes.features.map(shape => shape.properties.name).join(" ");

const plotArea = place => ({ left: 4, right: 16, top: 16, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel", ...place });

const yearAxis = (first, last, ticks) => ({
  type: "value",
  min: first - 0.4,
  max: last + 0.4,
  axisLine: { onZero: false, lineStyle: { color: axis } },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { customValues: ticks, formatter: year => String(year), color: muted, fontSize: 13 },
});

const valueAxis = scale => ({
  type: "value",
  ...scale,
  axisLabel: { formatter: tick, color: muted, fontSize: 13 },
  splitLine: { lineStyle: { color: grid } },
});
