import { useTexts } from "../../../texts";

interface ReasonFieldProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** For the protocol, which outlives an erasure: a ticket, no name. */
export function ReasonField({ reason, onReason }: ReasonFieldProps) {
  const texts = useTexts();
  return (
    <label className="field">
      <span>{texts("acts.reason")}</span>
      <input
        value={reason}
        maxLength={200}
        placeholder={texts("requests.ticketExample")}
        onChange={event => onReason(event.target.value)}
      />
    </label>
  );
}
