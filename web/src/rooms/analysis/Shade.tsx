const steps = 6;

interface ShadeProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly text: string;
  readonly title?: string;
}

/** A cell whose colour is its figure, in six steps that keep the text readable on each. */
export const Shade = ({ share, text, title }: ShadeProps) => (
  <td className="number shade" data-step={share <= 0 ? 0 : Math.min(steps, 1 + Math.floor(Math.sqrt(share) * steps))} title={title}>
    {text}
  </td>
);
