// What the script itself says; all else comes with the figures.
const words = {
  nl: {
    locale: "nl-NL",
    full: "Volledig scherm",
    leave: "Volledig scherm sluiten",
    kind: "interactieve grafiek",
    keys: "Pijltjestoetsen: langs de cijfers. Plus en min: in- en uitzoomen. Escape: cijfers weg.",
    lines: "Reeksen tonen of verbergen",
    key: "Legenda",
    broken: "reeksbreuk",
    updated: "Bijgewerkt",
  },
  en: {
    locale: "en-GB",
    full: "Full screen",
    leave: "Leave full screen",
    kind: "interactive chart",
    keys: "Arrow keys: along the figures. Plus and minus: zoom. Escape: hide the figures.",
    lines: "Show or hide series",
    key: "Key",
    broken: "series break",
    updated: "Updated",
  },
};

export const say = words[document.documentElement.lang] ?? words.nl;

const number = new Intl.NumberFormat(say.locale, { maximumFractionDigits: 1 });

// A number on an axis; figures themselves are written by the server.
export const tick = value => number.format(value);
