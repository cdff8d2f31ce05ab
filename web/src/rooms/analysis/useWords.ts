import { useMemo } from "react";
import { formatOf } from "../../format";
import { useNames } from "../../names";
import { useTexts } from "../../texts";
import type { CellWords } from "./cells";
import type { Row } from "./tables";

/** How the values of an answer are to be read. */
export function useWords(question: string, answer: Row): CellWords {
  const texts = useTexts();
  const names = useNames();
  return useMemo(() => {
    const said = (name: string) => (typeof answer[name] === "string" ? answer[name] : undefined);
    const by = answer["by"] as Row | null | undefined;
    const terms = answer["terms"] as Row | undefined;
    const zone = (answer["asked"] as Row | undefined)?.["zone"];
    return {
      question,
      texts,
      names,
      format: formatOf(texts.language, typeof zone === "string" ? zone : undefined),
      currency: said("currency") ?? "",
      about: {
        key:
          typeof by?.["dimension"] === "string"
            ? by["dimension"]
            : (said("of") ?? (typeof terms?.["of"] === "string" ? terms["of"] : undefined)),
        row: said("rowsAre"),
        column: said("columnsAre"),
        // The value of an answer is money, but of a series only when money is asked for.
        money: said("metric") === undefined || said("metric") === "revenue" || said("metric") === "cost",
      },
    };
  }, [answer, names, question, texts]);
}
