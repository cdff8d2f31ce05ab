import { to, useAddress } from "../../address";
import { useDimensions, useDrawing } from "../../api/queries";
import { Problem } from "../../api/client";
import { FilterBar } from "../../parts/FilterBar";
import { Link } from "../../parts/Link";
import { NoData } from "../../parts/NoData";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";
import { drawingOf } from "./addresses";
import { type Form, forms } from "./forms";
import { OwnMaps } from "./OwnMaps";

/** All forms at a glance, each with the question it answers. */
export function Gallery() {
  const texts = useTexts();
  const { error } = useDimensions();
  // A map can begin with a template before there are data.
  if (error instanceof Problem && error.status === 404)
    return (
      <>
        <NoData />
        <OwnMaps hasData={false} />
      </>
    );
  return (
    <>
      <header className="title">
        <h1>{texts("room.maps")}</h1>
        <p className="muted">{texts("maps.intro")}</p>
      </header>
      <FilterBar />
      <ul className="gallery">
        {forms.map(form => (
          <Card key={form} form={form} />
        ))}
      </ul>
      <OwnMaps hasData />
    </>
  );
}

function Card({ form }: { readonly form: Form }) {
  const texts = useTexts();
  const address = useAddress();
  const shade = useShade();
  const { data, isError } = useDrawing(drawingOf(form, address, { language: texts.language, theme: shade }));
  return (
    <li>
      <Link to={to(address, ["maps", form])} className="card">
        <span className="preview">
          {data && !isError ? (
            <img src={`data:image/svg+xml,${encodeURIComponent(data)}`} alt="" />
          ) : (
            <span className="skeleton" data-width="0" />
          )}
        </span>
        <strong>{texts(`form.${form}`)}</strong>
        <span className="muted">{texts(`asks.${form}`)}</span>
      </Link>
    </li>
  );
}
