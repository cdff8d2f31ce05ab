import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "../api/client";
import { useTexts } from "../texts";

/** Keeps the place of what is coming. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const texts = useTexts();
  return (
    <div className="loading" role="status" aria-label={texts("state.loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton" data-width={(line * 37) % 4} />
      ))}
    </div>
  );
}

/** What is missing, and how to get it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The server's own sentence: it has the value seen, the limit and the way out. */
export function Failed({ problem, onRetry }: { readonly problem: unknown; readonly onRetry?: () => void }) {
  const texts = useTexts();
  if (problem instanceof Problem && problem.status === signInFirst) return <SignIn />;
  const isRefused = problem instanceof Problem && problem.status < 500;
  return (
    <section className="failed" role="alert">
      <h2>{texts(isRefused ? "state.refused" : "state.failed")}</h2>
      <p>{problem instanceof Problem ? problem.message : texts("state.unreachable")}</p>
      {!isRefused && onRetry && (
        <button type="button" onClick={onRetry}>
          {texts("state.retry")}
        </button>
      )}
    </section>
  );
}

const signInFirst = 401;

/** The server's own page for it, which leads back here. */
function SignIn() {
  const texts = useTexts();
  const back = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <Empty title={texts("state.signIn")}>
      <a className="button" href={`/sign-in?back=${back}`}>
        {texts("state.toSignIn")}
      </a>
    </Empty>
  );
}

interface AnswerProps<T> {
  readonly of: UseQueryResult<T>;
  readonly loading?: ReactNode;
  /** Shown when there is nothing in the tenant yet; else the server's sentence is. */
  readonly none?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** An answer in whatever state it is. */
export function Answer<T>({ of, loading = <Loading />, none, children }: AnswerProps<T>) {
  if (of.isError)
    return of.error instanceof Problem && of.error.status === 404 && none ? (
      none
    ) : (
      <Failed problem={of.error} onRetry={() => void of.refetch()} />
    );
  if (of.data === undefined) return loading;
  return (
    <div className="answer" aria-busy={of.isPlaceholderData} data-stale={of.isPlaceholderData || undefined}>
      {children(of.data)}
    </div>
  );
}
