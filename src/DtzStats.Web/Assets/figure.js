// A figure that answers to mouse, finger and keyboard, in place of its picture.
import { hasSwitches, heightOf, isOverYears, optionOf } from "./drawing.js";
import { mapName } from "./rows.js";
import { ticksOf, yearsOf } from "./scales.js";
import { say } from "./words.js";

let made = 0;

// An element with a class and a text.
export function part(kind, style, text) {
  const element = document.createElement(kind);
  element.className = style;
  element.textContent = text ?? "";
  return element;
}

export class Figure {
  #chart;
  #drawn;
  #plot = part("div", "plot");
  #spoken = part("p", "unseen");
  #hidden = new Set();
  // The row that the keyboard is at; -1: none yet.
  #row = -1;
  #width = 0;

  constructor(paper, chart, echarts) {
    this.#chart = chart;
    const picture = paper.querySelector("picture");
    const live = this.#build();
    paper.append(live);
    try {
      if (chart.map)
        echarts.registerMap(mapName(chart), chart.map.shapes);
      const needed = heightOf(chart, this.#plot.clientWidth);
      this.#plot.style.minHeight = `${needed}px`;
      // As high as the picture, so that nothing below it moves.
      live.style.minHeight = `${Math.min(picture.offsetHeight, 2 * needed)}px`;
      this.#drawn = echarts.init(this.#plot, null, { renderer: "canvas" });
      this.#draw();
    } catch (error) {
      live.remove();
      throw error;
    }

    picture.hidden = true;
    this.#drawn.on("datazoom", () => this.#writeYears());
    new ResizeObserver(() => this.#resize(live)).observe(this.#plot);
    this.#plot.addEventListener("keydown", event => this.#press(event));
    this.#plot.addEventListener("blur", () => this.#leave());
  }

  #build() {
    const chart = this.#chart;
    const live = part("div", "live");
    const help = part("p", "unseen", `${chart.description ?? ""} ${say.keys}`);
    help.id = `figure-help-${++made}`;
    this.#plot.tabIndex = 0;
    this.#plot.setAttribute("role", "application");
    this.#plot.setAttribute("aria-roledescription", say.kind);
    this.#plot.setAttribute("aria-label", chart.title);
    this.#plot.setAttribute("aria-describedby", help.id);
    this.#spoken.setAttribute("aria-live", "polite");
    const head = part("div", "live-head");
    const heading = part("div", "live-heading");
    heading.append(part("p", "live-title", chart.title), part("p", "live-subtitle", chart.subtitle));
    head.append(heading);
    if (document.fullscreenEnabled)
      head.append(this.#fullScreen(live));
    const notes = [...chart.notes, chart.source];
    live.append(head, this.#legend(), this.#plot, part("p", "live-notes", notes.map(n => n.replace(/\.$/, "")).join(". ") + "."));
    if (chart.mark)
      live.append(part("p", "live-mark", chart.mark));
    live.append(help, this.#spoken);
    return live;
  }

  #fullScreen(live) {
    const button = part("button", "chart-button full-screen");
    const named = part("span", "", say.full);
    button.type = "button";
    button.append(named);
    button.addEventListener("click", () => document.fullscreenElement ? document.exitFullscreen() : live.requestFullscreen());
    live.addEventListener("fullscreenchange", () => { named.textContent = document.fullscreenElement === live ? say.leave : say.full; });
    return button;
  }

  // Lines can be shown or hidden; the shades of a map are told.
  #legend() {
    const chart = this.#chart;
    const list = part("ul", "legend");
    if (!chart.map && !hasSwitches(chart)) {
      list.hidden = true;
      return list;
    }
    list.setAttribute("aria-label", chart.map ? say.key : say.lines);
    list.append(...(chart.map ? chart.map.classes.map(c => this.#sign(c.text, c.colour, "span")) : chart.lines.map(l => this.#switch(l))));
    return list;
  }

  #sign(text, colour, kind) {
    const item = document.createElement("li");
    const sign = part("span", "swatch");
    sign.style.backgroundColor = colour;
    const named = part(kind, "", "");
    named.append(sign, text);
    item.append(named);
    return item;
  }

  #switch(line) {
    const item = this.#sign(line.name, line.colour, "button");
    const button = item.firstChild;
    button.type = "button";
    button.className = "chart-button";
    button.setAttribute("aria-pressed", "true");
    button.addEventListener("click", () => {
      const isShown = this.#hidden.delete(line.name) || !this.#hidden.add(line.name);
      button.setAttribute("aria-pressed", String(isShown));
      this.#drawn.dispatchAction({ type: isShown ? "legendSelect" : "legendUnSelect", name: line.name });
    });
    return item;
  }

  #draw() {
    const chart = this.#chart;
    this.#width = this.#plot.clientWidth;
    const plot = { width: this.#width, height: this.#plot.clientHeight };
    const option = optionOf(chart, plot, getComputedStyle(document.body).fontFamily);
    option.legend = { show: false, selected: Object.fromEntries([...this.#hidden].map(name => [name, false])) };
    Object.assign(option.tooltip, { confine: true, transitionDuration: 0, className: "tip", backgroundColor: "#fff", borderColor: "#767676", padding: 10, extraCssText: "white-space: normal; max-width: min(22rem, 90%)", textStyle: { color: "#1a1a1a" }, formatter: found => this.#tip(this.#rowOf(found)) });
    this.#drawn.setOption(option, { notMerge: true });
  }

  #resize(live) {
    if (this.#plot.clientWidth === 0)
      return;
    if (this.#plot.clientWidth !== this.#width) {
      live.style.minHeight = "";
      this.#plot.style.minHeight = `${heightOf(this.#chart, this.#plot.clientWidth)}px`;
      this.#drawn.resize();
      this.#draw();
    } else {
      this.#drawn.resize();
    }
  }

  // As many years as there is room for, of those that are zoomed in on.
  #writeYears() {
    const { startValue, endValue } = this.#drawn.getOption().dataZoom[0];
    const ticks = ticksOf(Math.ceil(startValue), Math.floor(endValue), this.#width * 0.8);
    this.#drawn.setOption({ xAxis: { axisLabel: { customValues: ticks } } });
  }

  // The row that ECharts found under the pointer.
  #rowOf(found) {
    const { rows } = this.#chart;
    if (!Array.isArray(found))
      return rows.findIndex(row => row.name === (this.#chart.map ? found.name : found.seriesName ?? ""));
    return isOverYears(this.#chart) ? rows.findIndex(row => Number(row.name) === Math.round(found[0].value[0])) : found[0].dataIndex;
  }

  // What a row says: each value with its name, in the words of the table.
  #told(row) {
    const chart = this.#chart;
    const cell = (name, c, colour) => ({ name, colour, text: c.note ? `${c.text} (${c.note})` : c.text });
    const { cells } = chart.rows[row];
    if (isOverYears(chart))
      return chart.lines.map((line, i) => cell(line.name, cells[i], line.colour)).filter(c => !this.#hidden.has(c.name));
    return cells.map((c, i) => cell(chart.columns[i + 1], c, chart.form === "slope" ? chart.lines[row].colour : chart.rows[row].colour));
  }

  #tip(row) {
    if (row < 0)
      return "";
    const tip = part("div", "");
    const list = part("ul", "tip-list");
    for (const { name, text, colour } of this.#told(row)) {
      const item = this.#sign(name, colour, "span");
      item.append(part("b", "", text));
      list.append(item);
    }
    tip.append(part("p", "tip-title", this.#chart.rows[row].name), list);
    return tip;
  }

  #press(event) {
    const last = this.#chart.rows.length - 1;
    const to = {
      ArrowRight: Math.min(last, this.#row + 1),
      ArrowDown: Math.min(last, this.#row + 1),
      ArrowLeft: Math.max(0, this.#row - 1),
      ArrowUp: Math.max(0, this.#row - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined)
      this.#show(to);
    else if (event.key === "+" || event.key === "-")
      this.#zoom(event.key === "+" ? 0.7 : 1 / 0.7);
    else if (event.key === "Escape" && this.#row >= 0)
      this.#leave();
    else
      return;
    event.preventDefault();
  }

  #show(row) {
    this.#row = row;
    const place = this.#placeOf(row);
    this.#drawn.dispatchAction({ type: "downplay" });
    this.#drawn.dispatchAction({ type: "showTip", ...place });
    if ("seriesIndex" in place)
      this.#drawn.dispatchAction({ type: "highlight", ...place });
    this.#spoken.textContent = `${this.#chart.rows[row].name}: ${this.#told(row).map(c => `${c.name} ${c.text}`).join("; ")}`;
  }

  #leave() {
    this.#row = -1;
    this.#drawn.dispatchAction({ type: "hideTip" });
    this.#drawn.dispatchAction({ type: "downplay" });
    this.#spoken.textContent = "";
  }

  // Where the tip of a row belongs, for ECharts.
  #placeOf(row) {
    const chart = this.#chart;
    if (chart.map)
      return { seriesIndex: 0, name: chart.rows[row].name };
    if (chart.form === "slope")
      return { seriesIndex: row, dataIndex: this.#drawn.getOption().series[row].data.length - 1 };
    const values = chart.rows[row].cells.map(c => c.value).concat(chart.rows.flatMap(r => r.cells.map(c => c.value)));
    const point = isOverYears(chart) ? [Number(chart.rows[row].name), values.find(v => v !== null)] : [0, row];
    const [x, y] = this.#drawn.convertToPixel({ gridIndex: 0 }, point);
    return { x, y };
  }

  #zoom(factor) {
    const [zoom] = this.#drawn.getOption().dataZoom ?? [];
    if (!zoom)
      return;
    const [first, last] = yearsOf(this.#chart);
    const middle = this.#row >= 0 ? Number(this.#chart.rows[this.#row].name) : (zoom.startValue + zoom.endValue) / 2;
    const half = Math.max(2, (zoom.endValue - zoom.startValue) * factor / 2);
    this.#drawn.dispatchAction({ type: "dataZoom", startValue: Math.max(first - 0.4, middle - half), endValue: Math.min(last + 0.4, middle + half) });
  }
}
