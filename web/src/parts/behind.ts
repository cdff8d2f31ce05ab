import { firstDayOf } from "./filter";

/** What the customers behind a figure have in common, besides what the filter says. */
export interface Behind {
  readonly phase?: string;
  readonly where?: readonly string[];
  readonly persona?: string;
  /** Contacts in here count; the second day is exclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Contacts one right after the other: touchpoints, channel:KEY or phase:PHASE:TOUCHPOINT. */
  readonly path?: readonly string[];
  readonly ends?: "whole" | "lost";
  /** Periods as FROM..TO: of the first contact, and ones with or without a contact. */
  readonly first?: string;
  readonly also?: string;
  readonly not?: string;
  /** Of a funnel: who comes to a step, or no further, counted from 1. */
  readonly reached?: number;
  readonly dropped?: number;
}

const lists = ["where", "path"] as const;
const texts = ["phase", "persona", "from", "to", "ends", "first", "also", "not"] as const;
const numbers = ["reached", "dropped"] as const;

/** As it stands in the address. */
export function figureText(of: Behind): string {
  const said = new URLSearchParams();
  for (const name of [...texts, ...numbers]) if (of[name] !== undefined) said.set(name, `${of[name]}`);
  for (const name of lists) of[name]?.forEach(value => said.append(name, value));
  return said.toString();
}

export function figureOf(text: string): Behind {
  const said = new URLSearchParams(text);
  return Object.fromEntries([
    ...texts.filter(name => said.has(name)).map(name => [name, said.get(name)]),
    ...numbers.filter(name => said.has(name)).map(name => [name, Number(said.get(name))]),
    ...lists.filter(name => said.has(name)).map(name => [name, said.getAll(name)]),
  ]) as Behind;
}

/** What the server is asked for: the filter and the figure's own conditions. Of a dimension that both speak of, the figure's say more; of periods
 * counts what lies in both. */
export function journeysBehind(filter: URLSearchParams, of: Behind): URLSearchParams {
  const own = of.where ?? [];
  const dimensions = own.map(condition => condition.slice(0, condition.indexOf("=") + 1));
  const query = new URLSearchParams(
    [...filter].filter(([name, value]) => name !== "where" || !dimensions.some(dimension => value.startsWith(dimension))),
  );
  if (of.phase) query.set("phase", of.phase);
  if (of.persona) query.set("persona", of.persona);
  if (of.from && of.from > firstDayOf(filter.get("from") ?? "")) query.set("from", of.from);
  const last = firstDayOf(filter.get("to") ?? "");
  if (of.to && (last === "" || of.to < last)) query.set("to", of.to);
  if (of.ends) query.set("ends", of.ends);
  own.forEach(condition => query.append("where", condition));
  of.path?.forEach(step => query.append("path", step));
  const definition = definitionOf(of);
  if (definition) query.set("definition", JSON.stringify(definition));
  return query;
}

/** The customers that periods of their contacts tell, as a segment that nobody stores. */
function definitionOf({ first, also, not }: Behind): object | undefined {
  const period = (text: string) => ({ from: text.split("..")[0], to: text.split("..")[1] });
  const conditions = [
    ...(first ? [{ firstContact: { after: period(first).from, before: period(first).to } }] : []),
    ...(also ? [{ contacts: period(also) }] : []),
    ...(not ? [{ not: { contacts: period(not) } }] : []),
  ];
  return conditions.length > 0 ? { reference: "last", condition: { all: conditions } } : undefined;
}
