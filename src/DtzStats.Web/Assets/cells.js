// Whole measures as data (/api/cells.json), and what is asked of them: in a copy of the site no server answers.
import { told } from "./cell-words.js";
import { scaleOf } from "./scales.js";

const lists = new Map();
const markers = ["circle", "square", "triangle", "diamond", "triangle-down", "circle"];
const manySeries = 24;

// Each file is fetched once.
function read(address) {
  if (!lists.has(address))
    lists.set(address, fetch(address).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(`${address}: ${answer.status}`))));
  return lists.get(address);
}

// The figure that is asked for, as /api/chart.json gives one; or { problem }, in words.
export async function answer(list, query, language) {
  const say = told(language);
  if (query.until !== null && query.until <= query.since)
    return { problem: say.years };
  if (query.regions.length * query.sectors.length > manySeries)
    return { problem: say.tooMany(query.regions.length * query.sectors.length, manySeries) };
  const { palette, cells, map } = await read(list);
  const links = cells.filter(c => c.measure === query.measure && (!query.dataset || c.dataset === query.dataset));
  const tables = await Promise.all(links.map(link => tableOf(list, link.address, query.regions)));
  const found = tables.map(table => seriesOf(table, query)).filter(f => f.told > 0).sort(byRank);
  return found.length === 0 ? { problem: say.nothing } : chartOf(found[0], query, { palette, map }, say, language);
}

// A measure with the cells of some regions: those of a large one stand in a file for each region.
async function tableOf(list, address, regions) {
  const table = await read(new URL(address, list).href);
  if (table.series)
    return table;
  const parts = await Promise.all(regions.filter(code => code in table.parts).map(code => read(new URL(table.parts[code], list).href)));
  return { ...table, series: parts.flatMap(part => part.series) };
}

// The name or code of a region, as somebody wrote it, as a code; null where there is none such.
export async function regionOf(list, measure, text, language) {
  const { cells } = await read(list);
  for (const link of cells.filter(c => c.measure === measure)) {
    const { regions } = await read(new URL(link.address, list).href);
    const found = regions.find(r => r.code === text || r.name[language].toLowerCase() === text.toLowerCase());
    if (found)
      return found.code;
  }
  return null;
}

// Official before illustrative, more of what is asked before less.
const byRank = (one, other) => (one.table.kind === "official" ? 0 : 1) - (other.table.kind === "official" ? 0 : 1) || other.told - one.told || (one.table.dataset < other.table.dataset ? -1 : 1);

function seriesOf(table, query) {
  const none = { values: [], statuses: {}, breaks: [] };
  const series = query.sectors.flatMap(category => query.regions.map(region => {
    const found = table.series.find(s => s.region === region && s.category === category) ?? none;
    const cells = new Map(table.years.map((year, i) => [year, { value: found.values[i] ?? null, status: found.statuses[year] ?? (found === none ? "missing" : "final") }]));
    return { region: itemOf(table.regions, region), category: itemOf(table.categories, category), cells, breaks: found.breaks };
  }));
  const years = table.years.filter(year => year >= query.since && year <= (query.until ?? Infinity) && series.some(s => isTold(s.cells.get(year))));
  const told = series.reduce((sum, s) => sum + years.filter(year => isTold(s.cells.get(year))).length, 0);
  return { table, series, years, told };
}

const itemOf = (items, code) => items.find(item => item.code === code) ?? { code, name: { nl: code, en: code }, colour: null };

const isTold = cell => cell.value !== null || cell.status === "confidential";

const ofTwoYears = ["change", "map", "panels", "slope"];

function chartOf({ table, series, years }, query, { palette, map }, say, language) {
  const several = query.sectors.length > 1;
  const names = series.map(s => !several ? s.region.name[language] : query.regions.length === 1 ? s.category.name[language] : `${s.region.name[language]}: ${s.category.name[language]}`);
  const [first, last] = [years[0], years.at(-1)];
  if (ofTwoYears.includes(query.form) && last === query.since)
    return { problem: say.oneYear(last) };
  if (query.form === "map" && (!map || several || series.some(s => !(s.region.code in map.shapes))))
    return { problem: say.noMap };
  const isIndex = query.form === "panels" || (query.isIndex && query.form === "line");
  const subject = several ? say.list(query.regions.map(code => itemOf(table.regions, code).name[language])) : series[0].category.name[language];
  const frame = { table, series, names, years, first, last, query, say, language, several, isIndex, subject, map, lines: linesOf(series, names, palette, several) };
  const drawn = (makers[query.form] ?? overYears)(frame);
  const span = query.form === "bar" ? `${last}` : first === last ? `${first}` : `${first}\u2013${last}`;
  return {
    form: query.form,
    isIndex,
    subtitle: `${subject}, ${isIndex ? `index (${query.since} = 100), ` : ""}${query.form === "panels" ? `${query.since}\u2013${last}` : span}`,
    source: `${table.credit[language]}, ${span}${table.notes[language]}`,
    mark: table.mark?.[language] ?? null,
    description: `${say.kinds[query.form]} ${drawn.title}. ${subject}, ${span}.`,
    notes: [...(isIndex ? [say.baseLine(query.since)] : []), ...say.notesOn(drawn.rows.flatMap(row => row.cells)), ...(startsAtZero(drawn.rows, query.form, isIndex) ? [] : [say.axis])],
    lines: frame.lines,
    breaks: query.form === "slope" ? [] : [...new Set(series.flatMap(s => s.breaks))].filter(year => year > first && year <= last).sort(),
    reference: isIndex ? 100 : null,
    map: null,
    ...drawn,
  };
}

// Of what is drawn over years: bars always do.
function startsAtZero(rows, form, isIndex) {
  const values = rows.flatMap(row => row.cells.map(cell => cell.value)).filter(value => value !== null);
  if ((form !== "line" && form !== "panels") || values.length === 0)
    return true;
  const { min, max } = scaleOf(isIndex ? [...values, 100] : values);
  return min <= 0 && max >= 0;
}

// Regions that have a colour everywhere have it here; the others take what is left.
function linesOf(series, names, palette, several) {
  const own = series.map(s => several ? -1 : palette.indexOf(s.region.colour));
  let next = 0;
  const free = () => {
    while (own.includes(next))
      next++;
    return next++;
  };
  return names.map((name, i) => {
    const place = own[i] >= 0 ? own[i] : free();
    return { name, colour: palette[place % palette.length], marker: markers[place % markers.length] };
  });
}

function overYears({ table, series, names, years, first, last, query, say, language, several, isIndex }) {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const cellOf = (s, year) => isIndex ? indexOf(s, years, year) : s.cells.get(year) ?? { value: null, status: "missing" };
  return {
    title: isIndex ? say.indexTitle(table.name[language]) : several ? say.bySector(table.name[language]) : say.inRegions(table.name[language], names),
    valueAxis: isIndex ? `Index (${query.since} = 100)` : say.capital(say.countOf(table.name[language])),
    categoryAxis: say.year,
    columns: [say.year, ...names],
    rows: all.map(year => ({ name: String(year), colour: null, isBroken: false, cells: series.map(s => say.cell(cellOf(s, year), isIndex ? 1 : table.decimals)) })),
  };
}

function bars({ table, series, names, last, query, say, language, several, lines }) {
  const isChange = query.form === "change";
  const cellOf = s => isChange ? changeOf(s, query.since, last) : s.cells.get(last);
  const rows = series.map((s, i) => ({ name: names[i], colour: several ? null : lines[i].colour, isBroken: false, cells: [say.cell(cellOf(s), table.decimals, isChange)] }));
  rows.sort((one, other) => (other.cells[0].value ?? -Infinity) - (one.cells[0].value ?? -Infinity));
  for (const row of rows.filter(r => r.colour === null))
    row.colour = lines[0].colour;
  const title = several ? say.bySector : say.byRegion;
  const value = say.capital(isChange ? say.changeOf(table.name[language]) : say.countOf(table.name[language]));
  return {
    title: title(isChange ? say.changeOf(table.name[language]) : table.name[language]),
    valueAxis: value,
    categoryAxis: several ? say.sector : say.region,
    columns: [several ? say.sector : say.region, value],
    rows,
  };
}

function slopes({ table, series, names, last, query, say, language, subject }) {
  const { since } = query;
  const cellIn = (s, year) => say.cell(s.cells.get(year) ?? { value: null, status: "missing" }, table.decimals);
  return {
    title: say.inTwoYears(table.name[language], since, last),
    subtitle: `${subject}, ${since}, ${last}`,
    source: `${table.credit[language]}, ${since}\u2013${last}${table.notes[language]}`,
    valueAxis: say.capital(say.countOf(table.name[language])),
    categoryAxis: say.municipality,
    columns: [say.municipality, String(since), String(last)],
    rows: series.map((s, i) => ({ name: names[i], colour: null, isBroken: s.breaks.some(year => year > since && year <= last), cells: [cellIn(s, since), cellIn(s, last)] })),
  };
}

// The growth of each region, in classes of one size.
function growth({ table, series, names, last, query, say, language, map }) {
  const cells = series.map(s => say.cell(percentOf(s, query.since, last), 1, true, "%"));
  const values = series.map(s => percentOf(s, query.since, last).value);
  const bounds = classesOf(values.filter(value => value !== null));
  const shade = place => map.shades[bounds.length < 3 ? map.shades.length / 2 : Math.floor(place * (map.shades.length - 1) / (bounds.length - 2))];
  const classOf = value => Math.min(Math.max(bounds.filter(bound => bound <= value).length - 1, 0), Math.max(0, bounds.length - 2));
  const bound = value => say.cell({ value, status: "final" }, 1, true, "%").text;
  const span = `${query.since}\u2013${last}`;
  return {
    title: say.growthTitle(table.name[language]),
    subtitle: say.growthOf(table.name[language], span),
    source: `${table.credit[language]}, ${span}${table.notes[language]}. ${say.boundaries}: ${map.credit[language]}`,
    valueAxis: say.growth,
    categoryAxis: say.municipality,
    columns: [say.municipality, say.growth],
    rows: series.map((s, i) => ({ name: names[i], colour: values[i] === null ? map.nothing : shade(classOf(values[i])), isBroken: false, cells: [cells[i]] })),
    breaks: [],
    map: {
      classes: [
        ...[...new Set(values.filter(value => value !== null).map(classOf))].sort().map(i => ({ text: `${bound(bounds[i])} ${say.to} ${bound(bounds[i + 1])}`, colour: shade(i) })),
        ...(values.includes(null) ? [{ text: say.noFigure, colour: map.nothing }] : []),
      ],
      shapes: { type: "FeatureCollection", features: series.map((s, i) => ({ type: "Feature", properties: { name: names[i] }, geometry: map.shapes[s.region.code] })) },
    },
  };
}

// Round bounds around all values; none above or below which there is nothing.
function classesOf(values) {
  if (values.length === 0)
    return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const { interval } = scaleOf(values, 4);
  // As on the server: a bound is written with one digit behind its decimal sign, and has no more.
  const step = interval < 10 && interval % 0.5 !== 0 ? Math.ceil(interval) : interval;
  const room = 0.05 * (most - least || Math.max(Math.abs(most) * 0.1, 1));
  const bottom = Math.floor((least - room) / step) * step;
  const from = least >= 0 ? Math.max(0, bottom) : bottom;
  const bounds = Array.from({ length: Math.round((Math.ceil((most + room) / step) * step - from) / step) + 1 }, (_, i) => from + i * step);
  if (least === most)
    return [bounds.findLast(bound => bound <= least), bounds.find(bound => bound > least)];
  return bounds.filter((_, i) => (i + 1 === bounds.length || bounds[i + 1] > least) && (i === 0 || bounds[i - 1] < most));
}

const makers = { bar: bars, change: bars, map: growth, slope: slopes };

// The first year that has a value is the base; over a break nothing is compared.
function indexOf(series, years, year) {
  const base = years.find(y => series.cells.get(y).value !== null);
  const cell = series.cells.get(year);
  return compared(series, base, year, (from, to) => from === 0 ? null : to / from * 100, cell);
}

function changeOf(series, since, last) {
  const cell = series.cells.get(last);
  return compared(series, since, last, (from, to) => to - from, cell);
}

function percentOf(series, since, last) {
  const grown = compared(series, since, last, (from, to) => from === 0 ? null : (to - from) / from * 100, series.cells.get(last));
  return grown.value !== null && series.cells.get(since).status === "provisional" ? { ...grown, status: "provisional" } : grown;
}

function compared(series, from, to, comparison, cell) {
  const start = series.cells.get(from);
  if (!cell || cell.value === null)
    return cell ?? { value: null, status: "missing" };
  if (!start || start.value === null)
    return { value: null, status: start?.status === "confidential" ? "confidential" : "nothing-to-compare" };
  if (series.breaks.some(year => year > from && year <= to))
    return { value: null, status: "series-break" };
  const value = comparison(start.value, cell.value);
  return value === null ? { value, status: "zero-base" } : { value, status: cell.status };
}
