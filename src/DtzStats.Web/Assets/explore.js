// Verkennen in a copy of the site: what is chosen stands behind the # of the address, and is answered from whole measures.
import { answer, regionOf } from "./cells.js";
import { told } from "./cell-words.js";
import { draw } from "./figures.js";

const form = document.querySelector("form[data-cells]");
const result = document.getElementById("uitkomst");
const language = document.documentElement.lang;
const say = told(language);
// By its attribute: a field that is called dataset hides the property.
const list = new URL(form.getAttribute("data-cells"), location.href).href;

function element(kind, text, attributes = {}) {
  const made = document.createElement(kind);
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, value);
  made.append(text);
  return made;
}

// From the address to the form.
function fill() {
  const asked = new URLSearchParams(location.hash.slice(1));
  if (!asked.has("measure"))
    return;
  for (const name of ["measure", "form", "since", "until", "dataset"])
    form.elements[name].value = asked.get(name) ?? "";
  if (!form.elements.form.value)
    form.elements.form.value = "line";
  form.elements.index.checked = asked.get("index") === "yes";
  const regions = asked.getAll("region");
  for (const box of form.querySelectorAll("input[type=checkbox][name=region]"))
    box.checked = regions.includes(box.value);
  form.querySelector("#other-region").value = regions.find(r => !form.querySelector(`input[type=checkbox][value="${CSS.escape(r)}"]`)) ?? "";
  for (const option of form.elements.sector.options)
    option.selected = asked.getAll("sector").includes(option.value);
}

// From the form to what is asked, and its address.
async function read() {
  const given = new FormData(form);
  const [measure, other] = [given.get("measure"), form.querySelector("#other-region").value.trim()];
  const regions = given.getAll("region").filter(r => r && r !== other);
  if (other) {
    const code = await regionOf(list, measure, other, language);
    if (code === null)
      return { problem: say.noRegion(other) };
    regions.push(code);
  }
  const sectors = given.getAll("sector");
  const query = {
    form: given.get("form"),
    measure,
    regions: [...new Set(regions.length ? regions : ["DTZ"])].sort(),
    sectors: (sectors.length ? sectors : ["A-U"]).sort(),
    since: Number(given.get("since")) || 2016,
    until: Number(given.get("until")) || null,
    dataset: given.get("dataset"),
    isIndex: given.get("index") === "yes",
  };
  const address = new URLSearchParams([["form", query.form], ["measure", measure], ...query.regions.map(r => ["region", r]), ...query.sectors.map(s => ["sector", s]), ["since", query.since]]);
  for (const [name, value] of [["until", query.until], ["dataset", query.dataset], ["index", query.isIndex && "yes"]])
    if (value)
      address.set(name, value);
  return { query, address };
}

async function show() {
  result.setAttribute("aria-busy", "true");
  try {
    const { problem, query, address } = await read();
    const chart = problem ? { problem } : await answer(list, query, language);
    if (address) {
      history.replaceState(null, "", `#${address}`);
      const other = document.querySelector("a.language");
      other.hash = address;
    }
    result.replaceChildren(chart.problem ? element("p", chart.problem, { class: "absent" }) : figure(chart));
    await drawIn(result.querySelector(".paper"), chart);
  } catch (error) {
    console.warn(error);
    result.replaceChildren(element("p", say.failed, { class: "absent" }));
  }
  result.removeAttribute("aria-busy");
}

// The table is there at once; what is drawn comes above it, and folds it away.
function figure(chart) {
  const made = element("figure", "", { class: "exhibit" });
  const table = element("details", element("summary", say.table), { open: "" });
  table.append(grid(chart), ...chart.notes.map(n => element("p", n, { class: "note" })), element("p", chart.source + (chart.mark ? `. ${chart.mark}` : ""), { class: "note" }));
  if (chart.form !== "table")
    made.append(element("div", document.createElement("picture"), { class: "paper" }));
  made.append(element("figcaption", table));
  return made;
}

async function drawIn(paper, chart) {
  if (paper && await draw(paper, chart).catch(() => false))
    paper.parentElement.querySelector("details").open = false;
  else
    paper?.remove();
}

function grid(chart) {
  const table = element("table", element("caption", `${chart.title}. ${chart.subtitle}`));
  const head = element("tr", "");
  head.append(...chart.columns.map((c, i) => element("th", c, { scope: "col", ...(i > 0 ? { class: "number" } : {}) })));
  const body = element("tbody", "");
  for (const row of chart.rows) {
    const line = element("tr", element("th", row.name, { scope: "row" }));
    line.append(...row.cells.map(c => element("td", c.text, { class: c.value === null ? "number reason" : "number" })));
    body.append(line);
  }
  table.append(element("thead", head), body);
  return element("div", table, { class: "scroll", role: "region", tabindex: "0", "aria-label": chart.title });
}

form.hidden = false;
form.addEventListener("submit", event => {
  event.preventDefault();
  show();
});
form.addEventListener("change", show);
addEventListener("hashchange", () => {
  fill();
  show();
});
fill();
if (location.hash.includes("measure="))
  show();
