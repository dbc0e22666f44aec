// What is chosen shows at once: the figures beside a form are asked for anew when it changes, and take the place of those before.
import { part } from "./figure.js";
import { say } from "./words.js";

export function answerAtOnce(form, result, watch) {
  const told = part("p", "unseen");
  told.setAttribute("aria-live", "polite");
  form.append(told);
  form.querySelector("button[type=submit]").hidden = true;
  let asking = new AbortController();
  const ask = async () => {
    if (!form.reportValidity())
      return;
    asking.abort();
    asking = new AbortController();
    const address = addressOf(form);
    result.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal: asking.signal });
      show(new DOMParser().parseFromString(await answer.text(), "text/html"), result);
      history.replaceState(null, "", address);
      result.removeAttribute("aria-busy");
      told.textContent = `${say.updated}: ${result.querySelector("h1, .paper img, figcaption h3")?.alt ?? document.title}`;
      watch(result);
    } catch (error) {
      if (error.name !== "AbortError")
        form.submit();
    }
  };
  form.addEventListener("change", ask);
  form.addEventListener("submit", event => {
    event.preventDefault();
    ask();
  });
}

// Without what is left empty, so that the address stays one that can be read.
function addressOf(form) {
  const asked = [...new FormData(form)].filter(([, value]) => value !== "");
  const address = new URL(form.action);
  address.hash = "";
  address.search = new URLSearchParams(asked);
  return address.href;
}

// A page that says what is wrong has no result: what it says stands in its place.
function show(page, result) {
  const found = page.getElementById(result.id);
  result.replaceChildren(...(found ?? page.querySelector("main")).childNodes);
  document.title = page.title;
  const other = page.querySelector("a.language");
  if (other)
    document.querySelector("a.language").href = other.getAttribute("href");
}
