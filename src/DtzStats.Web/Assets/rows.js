// A row a name: bars, two years beside each other, a map.
import { lineOf, open } from "./lines.js";
import { axis, ink, longest, muted, narrow, scaleOf, shifts, valuesOf } from "./scales.js";

export function bars(chart, { width }) {
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

export function slopes(chart, { width, height }) {
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

export function map(chart, { width }) {
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
