import type { Format } from "../../format";
import type { Texts } from "../../texts";
import type { ChannelsContent, EmotionContent, FunnelContent, HeatContent, IdealContent, LinearContent, WheelContent } from "./contents";
import type { Form, Selected } from "./forms";

/** What is told of something in a drawing, and which journeys stand behind it. */
export interface Behind {
  readonly title: string;
  readonly kind: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly quote?: string;
  readonly names?: readonly string[];
  /** What the journeys must have; undefined when no condition says it. */
  readonly journeys?: { readonly phase?: string; readonly where?: readonly string[]; readonly persona?: string };
  /** The question that tells more. */
  readonly question?: { readonly key: string; readonly options?: Readonly<Record<string, string>> };
}

type Figure = Behind["figures"][number];

/** Undefined when the content has no such thing (any more). */
export function behind(
  form: Form,
  content: unknown,
  selected: Selected,
  say: { readonly texts: Texts; readonly format: Format },
): Behind | undefined {
  const [first = "", second = ""] = selected.names;
  switch (form) {
    case "linear":
      return linear(content as LinearContent, first, say);
    case "heatmap":
      return cell(content as HeatContent, first, second, say);
    case "touchpoints":
      return disc(content as WheelContent, first, second, say);
    case "channels":
      return selected.kind === "switch"
        ? change(content as ChannelsContent, first, second, say)
        : channel(content as ChannelsContent, first, say);
    case "emotion":
      return moment(content as EmotionContent, first, say);
    case "funnel":
      return bar(content as FunnelContent, first, Number(second), say);
    case "ideal":
      return selected.kind === "weak"
        ? weakPoint(content as IdealContent, Number(first), say)
        : station(content as IdealContent, first, say);
  }
}

type Say = { readonly texts: Texts; readonly format: Format };

const plain = (name: string) => name.replaceAll("\u00ad", "");

function told({ texts, format }: Say) {
  const figure = (key: Parameters<Texts>[0], value: string | null | undefined): Figure[] =>
    value == null ? [] : [{ label: texts(key), value }];
  return {
    count: (key: Parameters<Texts>[0], value: number | null | undefined) => figure(key, value == null ? null : format.count(value)),
    share: (key: Parameters<Texts>[0], value: number | null | undefined) => figure(key, value == null ? null : format.share(value)),
    span: (key: Parameters<Texts>[0], value: string | null | undefined) => figure(key, value ? format.duration(value) : null),
    feeling: (value: { readonly mean: number; readonly answers: number } | null | undefined) =>
      figure(
        "map.feeling",
        value ? texts("map.feelingOf", { mean: format.signed(value.mean), answers: format.count(value.answers) }) : null,
      ),
  };
}

const touchpoint = (key: string) => [`touchpoint=${key}`];

function linear(content: LinearContent, id: string, say: Say): Behind | undefined {
  const step = content.steps.find(known => known.id === id);
  if (!step) return undefined;
  const tell = told(say);
  const isFolded = step.folded.length > 0;
  return {
    title: plain(step.name),
    kind: content.phases.find(phase => phase.key === step.phase)?.name ?? step.phase,
    figures: [
      ...tell.count("map.customers", step.customers),
      ...tell.share("map.ofAll", step.shareOfCustomers),
      ...tell.share("map.stillThere", step.stillThere),
      ...tell.share("map.goingOn", step.goingOn),
      ...tell.span("map.medianToNext", step.medianTimeToNext),
    ],
    names: isFolded ? step.folded : step.chips.map(chip => `${plain(chip.name)} · ${say.format.count(chip.customers)}`),
    journeys: isFolded ? { phase: step.phase } : { phase: step.phase, where: step.chips.flatMap(chip => touchpoint(chip.touchpoint)) },
  };
}

function cell(content: HeatContent, row: string, phase: string, say: Say): Behind | undefined {
  const key = row.slice(row.indexOf(":") + 1);
  const [found, column] = [content.rows.find(known => known.key === key), content.columns.findIndex(known => known.phase.key === phase)];
  const here = found?.cells[column];
  if (!found || !here) return undefined;
  const tell = told(say);
  return {
    title: plain(found.name),
    kind: content.columns[column]?.phase.name ?? phase,
    figures: [
      ...tell.count("map.customers", here.customers),
      ...tell.count("map.interactions", here.interactions),
      { label: say.texts("map.perHundred"), value: say.format.decimal((100 * here.interactions) / Math.max(1, content.frame.customers)) },
      ...tell.feeling(here.feeling),
    ],
    journeys: { phase, where: [row.replace(":", "=")] },
    question: { key: "heatmap", options: { rows: row.slice(0, row.indexOf(":")) } },
  };
}

function disc(content: WheelContent, key: string, phase: string, say: Say): Behind | undefined {
  const found = content.discs.find(known => known.touchpoint === key);
  if (!found) return undefined;
  const tell = told(say);
  return {
    title: plain(found.name),
    kind: content.phases.find(known => known.key === phase)?.name ?? phase,
    figures: [...tell.count("map.customers", found.customers), ...tell.share("map.ofAll", found.share), ...tell.feeling(found.feeling)],
    journeys: { where: touchpoint(key) },
    question: { key: "steps", options: { after: key } },
  };
}

function channel(content: ChannelsContent, key: string, say: Say): Behind | undefined {
  const node = content.nodes.find(known => known.channel.key === key);
  if (!node) return undefined;
  const tell = told(say);
  return {
    title: node.channel.name,
    kind: say.texts(node.isOnline ? "place.online" : "place.offline"),
    figures: [
      ...tell.count("map.customers", node.customers),
      ...tell.share("map.ofAll", node.customers / Math.max(1, content.frame.customers)),
      ...tell.count("map.interactions", node.interactions),
    ],
    journeys: { where: [`channel=${key}`] },
    question: { key: "channels" },
  };
}

function change(content: ChannelsContent, from: string, to: string, say: Say): Behind | undefined {
  const found = content.switches.find(known => known.from === from && known.to === to);
  if (!found) return undefined;
  const tell = told(say);
  const nameOf = (key: string) => content.nodes.find(known => known.channel.key === key)?.channel.name ?? key;
  return {
    title: `${nameOf(from)} → ${nameOf(to)}`,
    kind: say.texts(found.break ? "map.break" : "map.switch"),
    figures: [
      ...tell.count("map.customers", found.customers),
      ...tell.count("map.switches", found.count),
      ...tell.span("map.medianTime", found.medianTime),
      ...tell.share("map.goingOn", found.break?.goingOn),
      ...tell.share("map.staying", found.break?.staying),
      ...tell.count("map.lostAbove", found.break?.lostAbove),
    ],
    question: { key: "channels" },
  };
}

function moment(content: EmotionContent, id: string, say: Say): Behind | undefined {
  const step = content.steps.find(known => known.id === id);
  if (!step) return undefined;
  const tell = told(say);
  const quote = content.moments.find(known => known.step === id)?.quote;
  const key = id.slice(step.phase.length + 1);
  return {
    title: plain(step.name),
    kind: content.frame.title,
    figures: [...tell.count("map.customers", step.customers), ...tell.feeling(step.emotion)],
    ...(quote ? { quote } : {}),
    journeys: key === "*" ? { phase: step.phase } : { phase: step.phase, where: touchpoint(key) },
    question: { key: "emotion" },
  };
}

function bar(content: FunnelContent, group: string, at: number, say: Say): Behind | undefined {
  const panel = content.panels.find(known => known.key === group);
  const [step, found] = [content.steps[at], panel?.bars[at]];
  if (!panel || !step || !found) return undefined;
  const tell = told(say);
  const persona = group.startsWith("value:") ? { persona: group.slice("value:".length) } : {};
  const [, kind, name = ""] = /^(phase|channel):(.*)$/.exec(step.key) ?? [];
  const isPlain = !step.key.includes(":") && step.key !== "conversion";
  return {
    title: step.name,
    kind: panel.name,
    figures: [
      ...tell.count("map.customers", found.customers),
      ...tell.share("map.ofFirst", found.shareOfStart),
      ...tell.share("map.ofPrevious", found.shareOfPrevious),
      ...tell.span("map.medianTime", found.medianTime),
      ...tell.count("map.lost", found.lost),
    ],
    // Only what one condition says: a purchase is what ends a journey, whatever it is called.
    ...(kind === "phase"
      ? { journeys: { phase: name, ...persona } }
      : kind === "channel"
        ? { journeys: { where: [`channel=${name}`], ...persona } }
        : isPlain
          ? { journeys: { where: touchpoint(step.key), ...persona } }
          : {}),
    question: { key: "funnel", options: { steps: content.steps.map(known => known.key).join(",") } },
  };
}

function station(content: IdealContent, key: string, say: Say): Behind | undefined {
  const found = content.stations.find(known => known.touchpoint === key);
  if (!found) return undefined;
  const tell = told(say);
  return {
    title: plain(found.name),
    kind: say.texts("map.station"),
    figures: [
      ...tell.count("map.customers", found.customers),
      ...tell.count("map.journeys", found.journeys),
      ...tell.share("map.ofJourneys", found.journeys / Math.max(1, content.journeys)),
    ],
    journeys: { where: touchpoint(key) },
    question: { key: "conformance", options: { ideal: content.stations.map(known => known.touchpoint).join(",") } },
  };
}

function weakPoint(content: IdealContent, number: number, say: Say): Behind | undefined {
  const found = content.weakPoints[number - 1]; // they are numbered from 1 in the drawing
  if (!found) return undefined;
  const tell = told(say);
  return {
    title: plain(found.name),
    kind: say.texts.word("weak", found.kind) ?? found.kind,
    figures: [
      ...tell.count("map.customers", found.customers),
      ...tell.count("map.journeys", found.journeys),
      ...tell.share("map.ofComparable", found.share),
      { label: say.texts("map.potential"), value: say.format.money(found.potential, content.frame.currency) },
    ],
    ...(found.quote ? { quote: found.quote } : {}),
    question: { key: "conformance", options: { ideal: content.stations.map(known => known.touchpoint).join(",") } },
  };
}
