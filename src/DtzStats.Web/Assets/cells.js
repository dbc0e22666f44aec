// Whole measures as data (/api/cells.json), and what is asked of them: in a copy of the site no server answers.
import { told } from "./cell-words.js";

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
  const { palette, cells } = await read(list);
  const links = cells.filter(c => c.measure === query.measure && (!query.dataset || c.dataset === query.dataset));
  const tables = await Promise.all(links.map(link => read(new URL(link.address, list).href)));
  const found = tables.map(table => seriesOf(table, query)).filter(f => f.told > 0).sort(byRank);
  return found.length === 0 ? { problem: say.nothing } : chartOf(found[0], query, palette, say, language);
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

function chartOf({ table, series, years }, query, palette, say, language) {
  const several = query.sectors.length > 1;
  const names = series.map(s => !several ? s.region.name[language] : query.regions.length === 1 ? s.category.name[language] : `${s.region.name[language]}: ${s.category.name[language]}`);
  const [first, last] = [years[0], years.at(-1)];
  const frame = { table, series, names, years, first, last, query, say, language, several, lines: linesOf(series, names, palette, several) };
  const drawn = query.form === "bar" || query.form === "change" ? bars(frame) : overYears(frame);
  const subject = several ? say.list(query.regions.map(code => itemOf(table.regions, code).name[language])) : series[0].category.name[language];
  const span = query.form === "bar" ? `${last}` : first === last ? `${first}` : `${first}\u2013${last}`;
  const index = query.isIndex && query.form === "line" ? `index (${query.since} = 100), ` : "";
  return {
    form: query.form,
    isIndex: index !== "",
    subtitle: `${subject}, ${index}${span}`,
    source: `${table.credit[language]}, ${span}${table.notes[language]}`,
    mark: table.mark?.[language] ?? null,
    description: `${say.kinds[query.form]} ${drawn.title}. ${subject}, ${span}.`,
    notes: say.notesOn(drawn.rows.flatMap(row => row.cells)),
    lines: frame.lines,
    breaks: [...new Set(series.flatMap(s => s.breaks))].filter(year => year > first && year <= last).sort(),
    reference: index ? 100 : null,
    map: null,
    ...drawn,
  };
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

function overYears({ table, series, names, years, first, last, query, say, language, several }) {
  const isIndex = query.isIndex && query.form === "line";
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const cellOf = (s, year) => isIndex ? indexOf(s, years, year) : s.cells.get(year) ?? { value: null, status: "missing" };
  return {
    title: isIndex ? say.indexTitle(table.name[language]) : several ? say.bySector(table.name[language]) : say.inRegions(table.name[language], names),
    valueAxis: isIndex ? "Index" : table.name[language],
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
