import { useAddress } from "../../address";
import { Gallery } from "./Gallery";
import { isForm } from "./forms";
import { MapView } from "./MapView";

/** The forms of the map side by side, or one of them. */
export function MapsRoom() {
  const form = useAddress().path[1];
  return isForm(form) ? <MapView form={form} /> : <Gallery />;
}
