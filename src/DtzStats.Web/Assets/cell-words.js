// Numbers and words of figures that the script makes itself, as the server writes them.
const words = {
  nl: {
    signs: [",", "."],
    year: "Jaar", sector: "Sector", region: "Gebied", municipality: "Gemeente", table: "Tabel",
    inRegions: (measure, names) => `${capital(measure)} in ${list(names, "en")}`,
    bySector: measure => `${capital(measure)} per sector`,
    byRegion: measure => `${capital(measure)} per gebied`,
    changeOf: measure => `verandering van het aantal ${measure}`,
    countOf: measure => `aantal ${measure}`,
    indexTitle: measure => `${capital(measure)}: elke lijn vergeleken met zichzelf`,
    list: names => list(names, "en"),
    inTwoYears: (measure, from, to) => `${capital(measure)} in ${from} en ${to}`,
    growthTitle: measure => `Waar het aantal ${measure} het meest groeide`,
    growthOf: (measure, years) => `Verandering van het aantal ${measure} per gemeente, in %, ${years}`,
    growth: "Verandering in %", to: "tot", boundaries: "Grenzen", noFigure: "geen cijfer",
    axis: "De as begint niet bij 0",
    baseLine: year => `Grijze lijn: ${year} = 100`,
    kinds: { line: "Lijngrafiek:", bar: "Staafgrafiek:", change: "Staafgrafiek:", map: "Kaart:", panels: "Kleine lijngrafieken naast elkaar:", slope: "Hellingsgrafiek:", table: "Tabel:" },
    oneYear: year => `Er zijn alleen cijfers over ${year}: een verandering is er niet. Kies een staafgrafiek of tabel, of een eerder basisjaar.`,
    noMap: "Een kaart kan alleen van gemeenten van de Dutch TechZone, en van één sector. Kies andere gebieden, of een andere vorm.",
    years: "Het laatste jaar moet na het basisjaar liggen.",
    tooMany: (count, most) => `Dit zijn ${count} reeksen; kies minder gebieden of sectoren, tot hoogstens ${most} reeksen.`,
    nothing: "Hiervan zijn er geen cijfers. Kies een andere grootheid, sector of bron, een ander gebied of een eerder jaar.",
    noRegion: text => `Er is geen gebied "${text}" met deze cijfers; schrijf een naam uit de lijst.`,
    failed: "De cijfers zijn nu niet te lezen. Probeer het over een minuut opnieuw.",
    brief: { confidential: "[c]", missing: "onbekend", incomplete: "onbekend" },
    absent: "n.v.t.",
    reasons: {
      provisional: "voorlopig",
      missing: "de bron geeft geen cijfer",
      confidential: "geheim, omdat het een bedrijf of instelling herkenbaar kan maken",
      incomplete: "een deel van de som ontbreekt",
      "nothing-to-compare": "er is geen eerder cijfer om mee te vergelijken",
      "zero-base": "het eerdere cijfer is nul",
      "series-break": "er ligt een reeksbreuk tussen",
    },
  },
  en: {
    signs: [".", ","],
    year: "Year", sector: "Industry", region: "Region", municipality: "Municipality", table: "Table",
    inRegions: (measure, names) => `${capital(measure)} in ${list(names, "and")}`,
    bySector: measure => `${capital(measure)} by industry`,
    byRegion: measure => `${capital(measure)} by region`,
    changeOf: measure => `change in the number of ${measure}`,
    countOf: measure => `number of ${measure}`,
    indexTitle: measure => `${capital(measure)}: each line compared with itself`,
    list: names => list(names, "and"),
    inTwoYears: (measure, from, to) => `${capital(measure)} in ${from} and ${to}`,
    growthTitle: measure => `Where the number of ${measure} grew most`,
    growthOf: (measure, years) => `Change in the number of ${measure} by municipality, in %, ${years}`,
    growth: "Change in %", to: "to", boundaries: "Boundaries", noFigure: "no figure",
    axis: "The axis does not start at 0",
    baseLine: year => `Grey line: ${year} = 100`,
    kinds: { line: "Line chart:", bar: "Bar chart:", change: "Bar chart:", map: "Map:", panels: "Small line charts beside each other:", slope: "Slope chart:", table: "Table:" },
    oneYear: year => `There are only figures for ${year}: there is no change. Choose bars or a table, or an earlier base year.`,
    noMap: "A map can only be made of municipalities of the Dutch TechZone, and of one industry. Choose other regions, or another form.",
    years: "The last year has to come after the base year.",
    tooMany: (count, most) => `These are ${count} series; choose fewer regions or industries, up to ${most} series.`,
    nothing: "There are no such figures. Choose another measure, industry or dataset, another region or an earlier year.",
    noRegion: text => `There is no region "${text}" with these figures; write a name of the list.`,
    failed: "The figures cannot be read now. Try again in a minute.",
    brief: { confidential: "[c]", missing: "unknown", incomplete: "unknown" },
    absent: "n/a",
    reasons: {
      provisional: "provisional",
      missing: "the source gives no figure",
      confidential: "confidential, since it could make a business or institution recognisable",
      incomplete: "a part of the sum is missing",
      "nothing-to-compare": "there is no earlier figure to compare with",
      "zero-base": "the earlier figure is zero",
      "series-break": "a series break lies between",
    },
  },
};

const capital = text => text[0].toUpperCase() + text.slice(1);

const list = (names, and) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

export const told = language => ({ ...words[language], capital, cell: (found, decimals, isChange, unit = "") => cell(found, decimals, isChange, unit, words[language]), notesOn: cells => notesOn(cells, words[language]) });

// A cell of a figure, as /api/chart.json has it.
function cell({ value, status }, decimals, isChange, unit, say) {
  if (value === null)
    return { value, text: say.brief[status] ?? say.absent, status, note: say.reasons[status] ?? null };
  const isProvisional = status === "provisional";
  return { value: Number(value.toFixed(decimals)), text: number(value, decimals, isChange, say.signs) + unit + (isProvisional ? "*" : ""), status, note: isProvisional ? say.reasons.provisional : null };
}

// Halves are rounded away from zero, also those that a division leaves just below.
function number(value, decimals, isChange, [decimal, thousand]) {
  const scaled = String(Math.round(Math.abs(value) * 10 ** decimals + 1e-7)).padStart(decimals + 1, "0");
  const whole = scaled.slice(0, scaled.length - decimals).replace(/\B(?=(\d{3})+$)/g, thousand);
  const sign = Number(scaled) === 0 ? "" : value < 0 ? "\u2212" : isChange ? "+" : "";
  return sign + whole + (decimals > 0 ? decimal + scaled.slice(-decimals) : "");
}

// What the signs and words in cells mean, of those that occur.
function notesOn(cells, say) {
  const absent = Map.groupBy(cells.filter(c => c.value === null), c => c.text);
  const notes = [...absent].map(([text, of]) => `${text}: ${[...new Set(of.map(c => c.note))].join(", ")}`);
  return cells.some(c => c.value !== null && c.status === "provisional") ? [`* ${say.reasons.provisional}`, ...notes] : notes;
}
