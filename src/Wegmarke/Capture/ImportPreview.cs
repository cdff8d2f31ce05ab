namespace Wegmarke.Capture;

/// <summary>What an import would make of a file; nothing is stored.</summary>
/// <param name="Table">What the file is.</param>
/// <param name="Form">How it is written: encoding, separator, quote, sheet, header, each with whether it was told.</param>
/// <param name="Titles">Lines passed over before the names of the columns.</param>
/// <param name="Notes">What a reader should know, such as other sheets.</param>
/// <param name="Zone">Of times without offset.</param>
/// <param name="Kind">What the rows are.</param>
/// <param name="Found">How it is known what the columns mean: canonical, kept or suggested.</param>
/// <param name="Columns">Of the file, in its order.</param>
/// <param name="Targets">What is filled, and from where.</param>
/// <param name="Possible">All targets of rows of this kind.</param>
/// <param name="Rows">The first rows as they are read.</param>
/// <param name="Questions">What must be told first.</param>
/// <param name="Problem">Why it could not be imported as it is; empty when it could, or when questions say why.</param>
/// <param name="Basis">What the source declares.</param>
/// <param name="Purposes">What the source declares.</param>
public sealed record ImportPreview(
    TableKind Table, bool IsZipped, IReadOnlyList<FormFact> Form, IReadOnlyList<string> Titles, IReadOnlyList<string> Notes, string Zone,
    ImportKind Kind, string Found, IReadOnlyList<PreviewColumn> Columns, IReadOnlyList<PreviewTarget> Targets, IReadOnlyList<string> Possible,
    IReadOnlyList<PreviewRow> Rows, IReadOnlyList<ImportQuestion> Questions, string Problem, string Basis, IReadOnlyList<string> Purposes);
