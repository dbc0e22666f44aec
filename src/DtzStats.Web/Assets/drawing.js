// From a figure as data (/api/chart.json) to what ECharts draws. Nothing here touches the page.
import { columnsOf, lines, panelHeight, panels } from "./lines.js";
import { bars, map, slopes } from "./rows.js";
import { ink, narrow, writeIn } from "./scales.js";

const forms = { line: lines, bar: bars, change: bars, map: map, panels: panels, slope: slopes };

export const canDraw = chart => chart.form in forms && chart.rows.some(row => row.cells.some(cell => cell.value !== null));

export const isOverYears = chart => chart.form === "line" || chart.form === "panels";

// Where names stand beside what they name, nothing has to be told apart by a key.
export const hasSwitches = chart => chart.form === "line" && chart.lines.length > 1;

// What ECharts is told to draw, in a plot of a width and height in pixels.
export function optionOf(chart, plot, font) {
  writeIn(font);
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
