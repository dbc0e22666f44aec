// What the import pages tell more where scripts run; without it they do the same.
"use strict";

// The files that were chosen, and at once whether they are too large together.
const form = document.querySelector("form.upload");
if (form) {
  const input = form.querySelector("input[type=file]");
  const told = form.querySelector(".chosen");
  const drop = input.closest(".field");
  input.addEventListener("change", () => {
    const files = [...input.files];
    const isTooLarge = files.reduce((sum, file) => sum + file.size, 0) > Number(form.dataset.max);
    told.textContent = isTooLarge ? form.dataset.tooLarge : files.map(file => file.name).join(", ");
    told.classList.toggle("mark", isTooLarge);
    input.setCustomValidity(isTooLarge ? form.dataset.tooLarge : "");
  });
  drop.addEventListener("dragover", event => {
    event.preventDefault();
    drop.classList.add("dropping");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("dropping"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("dropping");
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
    }
  });
}

// How far it is; the page comes anew when there is something else to see.
const progress = document.querySelector("[data-progress]");
if (progress) {
  const [bar, text] = [progress.querySelector("progress"), progress.querySelector("[role=status]")];
  const look = async () => {
    try {
      const answer = await (await fetch(progress.dataset.progress, { cache: "no-store" })).json();
      if (!answer.isAtWork) {
        location.reload();
        return;
      }
      if (text.textContent !== answer.text) text.textContent = answer.text;
      if (answer.share === null) bar.removeAttribute("value");
      else bar.value = answer.share;
    } catch {
      // It is asked again.
    }
    setTimeout(look, 500);
  };
  look();
}
