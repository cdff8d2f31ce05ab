import { Cohorts } from "./Cohorts";
import type { CellWords } from "./cells";
import { Download } from "./Download";
import { FunnelBars } from "./FunnelBars";
import { HeatGrid } from "./HeatGrid";
import type { Mark } from "./marks";
import { Plot } from "./Plot";
import { type PlotOf, pictureOnlyOf } from "./plots";
import type { Row } from "./tables";

interface DrawnProps {
  /** Its key. */
  readonly question: string;
  readonly answer: Row;
  readonly plot: PlotOf | undefined;
  readonly words: CellWords;
  /** Of the file that it is kept in; undefined where it is only looked at. */
  readonly name?: string;
}

const grids = { funnel: FunnelBars, retention: Cohorts, heatmap: HeatGrid } as const;
const gridOf = (question: string) => (question in grids ? grids[question as keyof typeof grids] : undefined);

export const isDrawn = (question: string, plot: PlotOf | undefined): boolean => plot !== undefined || gridOf(question) !== undefined;

/** What is drawn of an answer, where a drawing says more than its table. */
export function Drawn({ question, answer, plot, words, name }: DrawnProps) {
  const Grid = gridOf(question);
  return (
    <>
      {plot && <Plot plot={plot} name={name} />}
      {Grid && name !== undefined && <GridDownload question={question} answer={answer} words={words} name={name} />}
      {Grid && <Grid answer={answer} words={words} />}
    </>
  );
}

function GridDownload({ question, answer, words, name }: Omit<DrawnProps, "plot" | "name"> & { readonly name: string }) {
  const picture = pictureOnlyOf(question, answer, words);
  return picture ? (
    <div className="plotted">
      <Download plot={picture} marks={noMarks} name={name} />
    </div>
  ) : null;
}

const noMarks: readonly Mark[] = [];
