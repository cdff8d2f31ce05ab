using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Wegmarke.Privacy;

namespace Wegmarke.Capture;

/// <summary>What somebody says of a file before it is imported; what is not said is found out. Other members are refused.</summary>
/// <param name="As">What the rows are; needed where columns are said.</param>
/// <param name="Form">How the file is written, as a mapping says it.</param>
/// <param name="Columns">By target what it comes from, as a mapping says it.</param>
/// <param name="Keep">Columns that mean nothing and are kept as they are.</param>
/// <param name="LeaveOut">Columns that are not kept.</param>
/// <param name="Zone">Of times without offset; else the tenant's.</param>
/// <param name="CustomerIs">The kind of identifier in a column 'customer'.</param>
/// <param name="Basis">Legal basis of the source, kept with it.</param>
/// <param name="Purposes">What the source was collected for, kept with it.</param>
/// <param name="Remember">The mapping is kept for the next files of the source.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImportChoice(
    string? Source = null, string? As = null, JsonElement? Form = null, JsonElement? Columns = null, IReadOnlyList<string>? Keep = null, IReadOnlyList<string>? LeaveOut = null,
    string? Zone = null, string? CustomerIs = null, string? Basis = null, string? Purposes = null, bool Remember = true)
{
    internal string SourceName => string.IsNullOrWhiteSpace(Source) ? ImportPlan.DefaultSource : Source.Trim();

    internal string CustomerKind => string.IsNullOrWhiteSpace(CustomerIs) ? "customer_number" : CustomerIs.Trim();

    /// <exception cref="ImportException">It says something that no mapping can say.</exception>
    internal (ToldForm Told, MappingEdits Edits) Read()
    {
        if (As is null && Columns is { ValueKind: JsonValueKind.Object } said && said.EnumerateObject().Any())
            throw new ImportException("Columns mean something only when it is said what the rows are: \"as\": \"interactions\".");
        var mapping = ColumnMapping.Parse(new JsonObject { ["as"] = As ?? "interactions", ["form"] = Node(Form), ["columns"] = Node(Columns) }.ToJsonString(), "the choice");
        var edits = new MappingEdits(As is null ? null : mapping.Kind, [], [], [], LeaveOut ?? []) { Kept = Keep ?? [], Told = mapping.Columns };
        return (mapping.Form, edits);
    }

    static JsonObject Node(JsonElement? element) => element is { ValueKind: JsonValueKind.Object } given ? JsonObject.Create(given)! : new JsonObject(); // an object makes one

    /// <exception cref="ArgumentException">A word that is no basis or purpose.</exception>
    internal CollectedFor Collected(CollectedFor declared) => new(
        Basis is null ? declared.Basis : PurposeNames.ParseBasis(Basis) ?? throw new ArgumentException($"The basis '{Basis}' is unknown. Known are {PurposeNames.KnownBases}."),
        Purposes is null ? declared.Purposes : PurposeNames.Parse(Purposes) ?? throw new ArgumentException($"The purposes '{Purposes}' hold an unknown word. Known are {PurposeNames.KnownPurposes}."));
}
