import type { Language } from "./texts";

/** Figures as people of the language write them. */
export interface Format {
  count(value: number): string;
  decimal(value: number): string;
  share(value: number): string;
  /** Minor units of a currency. */
  money(minor: number, currency: string): string;
  /** As the server writes time spans: [d.]hh:mm:ss. */
  duration(span: string): string;
  day(instant: string): string;
  /** A bucket of a series: 2025-10-26, 2025-W43, 2025-10. */
  bucket(bucket: string): string;
  moment(instant: string): string;
  signed(value: number): string;
}

const locales = { de: "de-DE", en: "en-GB" } as const;
const units = { de: { d: "T", h: "Std", m: "Min", s: "s" }, en: { d: "d", h: "h", m: "min", s: "s" } } as const;
const span = /^(-?)(?:(\d+)\.)?(\d{2}):(\d{2}):(\d{2})/;

export const isSpan = (text: string): boolean => span.test(text) && text.length <= 26;

function durationText(text: string, words: { readonly d: string; readonly h: string; readonly m: string; readonly s: string }): string {
  const [, sign = "", days = "0", hours = "0", minutes = "0", seconds = "0"] = span.exec(text) ?? [];
  const parts = [
    [Number(days), words.d],
    [Number(hours), words.h],
    [Number(minutes), words.m],
    [Number(seconds), words.s],
  ] as const;
  const first = parts.findIndex(([value]) => value > 0);
  if (first < 0) return `0 ${words.s}`;
  // Two units say enough, and of many days the first alone.
  const shown = first === 0 && Number(days) >= 10 ? 1 : 2;
  return (
    sign +
    parts
      .slice(first, first + shown)
      .filter(([value]) => value > 0)
      .map(([value, unit]) => `${value} ${unit}`)
      .join(" ")
  );
}

/** The minor units of a currency that has none are its units. */
function digitsOf(currency: string): number {
  return new Intl.NumberFormat("de-DE", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function formatOf(language: Language, zone?: string): Format {
  const locale = locales[language];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const one = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: zone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short", timeZone: zone });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const plainDay = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const written = (text: string) => text.replace(/^-/, "−");
  return {
    count: value => written(count.format(value)),
    decimal: value => written(decimal.format(value)),
    // 99.6 % is not everybody.
    share: value =>
      Math.abs(value) >= 0.995 && Math.abs(value) < 1
        ? new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1, roundingMode: "trunc" }).format(value)
        : written(one.format(value)),
    money: (minor, currency) => {
      if (!currency) return written(decimal.format(minor));
      const digits = digitsOf(currency);
      const value = minor / 10 ** digits;
      const shown = value === 0 || Math.abs(value) >= 1000 ? 0 : digits;
      return written(
        new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: shown, minimumFractionDigits: shown }).format(
          value,
        ),
      );
    },
    duration: text => durationText(text, units[language]),
    day: instant => day.format(new Date(instant)),
    bucket: bucket => {
      const [, year, rest = ""] = /^(\d{4})-(W?\d{2}(?:-\d{2})?)$/.exec(bucket) ?? [];
      if (!year) return bucket;
      if (rest.startsWith("W")) return `${language === "de" ? "KW" : "week"} ${Number(rest.slice(1))}/${year}`;
      return rest.length === 2 ? month.format(new Date(`${bucket}-01T00:00:00Z`)) : plainDay.format(new Date(`${bucket}T00:00:00Z`));
    },
    moment: instant => moment.format(new Date(instant)),
    signed: value => `${value > 0 ? "+" : value < 0 ? "−" : ""}${decimal.format(Math.abs(value))}`,
  };
}
