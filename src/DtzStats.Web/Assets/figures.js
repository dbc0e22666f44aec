// Takes over the figures of a page, each when it comes near; where anything fails, the picture that the server drew stays.
import { canDraw } from "./drawing.js";
import { Figure } from "./figure.js";
import { answerAtOnce } from "./forms.js";

const { echarts: library } = document.querySelector("script[data-echarts]").dataset;

let loading;

// Fetched for the first figure that is seen: a page without figures never asks for it.
const load = () => loading ??= new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = library;
  script.addEventListener("load", () => done(window.echarts));
  script.addEventListener("error", failed);
  document.head.append(script);
});

// Draws a figure as data in place of its picture; whether it was drawn.
export async function draw(paper, chart) {
  const echarts = await load();
  const can = canDraw(chart) && paper.isConnected;
  if (can)
    new Figure(paper, chart, echarts);
  return can;
}

async function takeOver(figure) {
  const paper = figure.querySelector(".paper");
  try {
    const [, answer] = await Promise.all([load(), fetch(figure.dataset.chart)]);
    const chart = await answer.json();
    if (answer.ok)
      await draw(paper, chart);
  } catch (error) {
    console.warn(error);
  }
}

const near = new IntersectionObserver(found => {
  for (const { target } of found.filter(f => f.isIntersecting)) {
    near.unobserve(target);
    takeOver(target);
  }
}, { rootMargin: "200px" });

const watch = root => {
  for (const figure of root.querySelectorAll("[data-chart]"))
    if (figure.querySelector(".paper"))
      near.observe(figure);
};

watch(document);

// On a phone the menu is one line that moves sideways: it shows where this page is in it.
document.querySelector("nav [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });

const [form, result] = [document.querySelector("form.choice[method=get]"), document.getElementById("uitkomst")];
if (form && result)
  answerAtOnce(form, result, watch);

// What is printed are the pictures, also those that were not near yet.
addEventListener("beforeprint", () => {
  for (const image of document.querySelectorAll(".paper img"))
    image.loading = "eager";
});
