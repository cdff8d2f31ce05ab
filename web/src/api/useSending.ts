import { useState } from "react";
import { useAddress } from "../address";
import { type Method, send } from "./send";

/** Something that changes the tenant: whether it is on its way, and what the server said against it. */
export function useSending() {
  const { base } = useAddress();
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const run = <T>(doing: (base: string) => Promise<T>, then: (said: T) => void) => {
    setProblem(undefined);
    setUnderWay(true);
    void doing(base)
      .then(then, setProblem)
      .finally(() => setUnderWay(false));
  };
  return {
    isUnderWay,
    problem,
    run,
    send: (method: Method, path: string, body: unknown, then: (said: unknown) => void) => run(of => send(of, method, path, body), then),
  };
}
