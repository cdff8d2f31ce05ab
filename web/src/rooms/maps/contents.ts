/** What the app reads of the content of a map (format=json). The server writes more. */
export interface Frame {
  readonly title: string;
  readonly customers: number;
  readonly currency: string;
  readonly messages: readonly { readonly figure: string; readonly sentence: string }[];
}

interface Feeling {
  readonly mean: number;
  readonly answers: number;
}

export interface LinearContent extends Frame {
  readonly phases: readonly { readonly key: string; readonly name: string }[];
  readonly steps: readonly {
    readonly id: string;
    readonly phase: string;
    readonly name: string;
    readonly customers: number | null;
    readonly shareOfCustomers: number | null;
    readonly stillThere: number | null;
    readonly goingOn: number | null;
    readonly medianTimeToNext: string | null;
    readonly folded: readonly string[];
    readonly chips: readonly { readonly touchpoint: string; readonly name: string; readonly customers: number }[];
  }[];
}

export interface HeatContent {
  readonly frame: Frame;
  readonly columns: readonly { readonly phase: { readonly key: string; readonly name: string } }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly { readonly customers: number; readonly interactions: number; readonly feeling: Feeling | null }[];
  }[];
}

export interface WheelContent {
  readonly frame: Frame;
  readonly phases: readonly { readonly key: string; readonly name: string }[];
  readonly discs: readonly {
    readonly touchpoint: string;
    readonly name: string;
    readonly channel: string;
    readonly phase: string;
    readonly customers: number;
    readonly share: number;
    readonly feeling: Feeling | null;
  }[];
}

export interface ChannelsContent {
  readonly frame: Frame;
  readonly nodes: readonly {
    readonly channel: { readonly key: string; readonly name: string };
    readonly isOnline: boolean;
    readonly customers: number;
    readonly interactions: number;
  }[];
  readonly switches: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly customers: number;
    readonly medianTime: string | null;
    readonly break: { readonly goingOn: number; readonly staying: number; readonly lostAbove: number } | null;
  }[];
}

export interface EmotionContent {
  readonly frame: Frame;
  readonly steps: readonly {
    readonly id: string;
    readonly phase: string;
    readonly name: string;
    readonly customers: number;
    readonly emotion: Feeling | null;
  }[];
  readonly moments: readonly { readonly step: string; readonly quote: string | null }[];
}

export interface FunnelContent {
  readonly frame: Frame;
  readonly steps: readonly { readonly key: string; readonly name: string }[];
  readonly panels: readonly {
    readonly key: string;
    readonly name: string;
    readonly bars: readonly {
      readonly customers: number;
      readonly shareOfStart: number | null;
      readonly shareOfPrevious: number | null;
      readonly medianTime: string | null;
      readonly lost: number;
    }[];
  }[];
}

export interface IdealContent {
  readonly frame: Frame;
  readonly journeys: number;
  readonly stations: readonly {
    readonly touchpoint: string;
    readonly name: string;
    readonly journeys: number;
    readonly customers: number;
  }[];
  readonly weakPoints: readonly {
    readonly kind: string;
    readonly station: number;
    readonly name: string;
    readonly journeys: number;
    readonly customers: number;
    readonly share: number;
    readonly potential: number;
    readonly quote: string | null;
  }[];
}
