import { lazy } from "react";
import { useAddress } from "../../address";
import { Gallery } from "./Gallery";
import { isForm } from "./forms";
import { MapView } from "./MapView";

const OwnMapPage = lazy(() => import("./own/OwnMapPage"));

/** The forms of the map and the maps that people own side by side, or one of them. */
export function MapsRoom() {
  const [, form, id] = useAddress().path;
  if (form === "own" && id) return <OwnMapPage key={id} id={id} />;
  return isForm(form) ? <MapView form={form} /> : <Gallery />;
}
