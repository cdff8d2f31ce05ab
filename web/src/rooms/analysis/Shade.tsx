import type { Behind } from "../../parts/behind";
import { Counted } from "./Counted";

const steps = 6;

interface ShadeProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly text: string;
  readonly title?: string;
  /** Whom it counts. */
  readonly of: Behind | undefined;
}

/** A cell whose colour is its figure, in six steps that keep the text readable on each. */
export const Shade = ({ share, text, title, of }: ShadeProps) => (
  <td className="number shade" data-step={share <= 0 ? 0 : Math.min(steps, 1 + Math.floor(Math.sqrt(share) * steps))} title={title}>
    <Counted of={of} text={text} />
  </td>
);
