// What all forms share: colours, the width of texts, scales, and texts that keep clear of each other.
import { tick } from "./words.js";

export const ink = "#1a1a1a";
export const muted = "#595959";
export const axis = "#767676";
const grid = "#e2e2e2";

// Narrower than this is a telephone.
export const narrow = 520;

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

export const valuesOf = chart => chart.rows.flatMap(row => row.cells.map(cell => cell.value)).filter(value => value !== null);

const pen = document.createElement("canvas").getContext("2d");

// What texts are written in, until it is told otherwise.
export function writeIn(font) {
  pen.font = `600 13px ${font}`;
}

export const longest = texts => Math.ceil(Math.max(...texts.map(text => pen.measureText(text).width)));

// A scale with round steps that reaches a little beyond the values.
export function scaleOf(values, steps = 5) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = most - least || Math.max(Math.abs(most) * 0.1, 1);
  const power = 10 ** Math.floor(Math.log10(range / steps));
  const interval = [1, 2, 2.5, 5, 10].find(m => m * power >= range / steps * 0.999999) * power;
  const bottom = Math.floor((least - 0.05 * range) / interval) * interval;
  return { min: least >= 0 ? Math.max(0, bottom) : bottom, max: Math.ceil((most + 0.05 * range) / interval) * interval, interval };
}

// How far each text has to move up or down so that none lies on another; null where there is none.
export function shifts(values, scale, height) {
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

export const plotArea = place => ({ left: 4, right: 16, top: 16, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel", ...place });

export const yearAxis = (first, last, ticks) => ({
  type: "value",
  min: first - 0.4,
  max: last + 0.4,
  axisLine: { onZero: false, lineStyle: { color: axis } },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { customValues: ticks, formatter: year => String(year), color: muted, fontSize: 13 },
});

export const valueAxis = scale => ({
  type: "value",
  ...scale,
  axisLabel: { formatter: tick, color: muted, fontSize: 13 },
  splitLine: { lineStyle: { color: grid } },
});
