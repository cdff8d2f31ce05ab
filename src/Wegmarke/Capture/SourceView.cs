using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>A source of interactions: what it declares, and what came of its imports.</summary>
/// <param name="Purposes">What it is collected for from now on.</param>
/// <param name="Amounts">What its values are.</param>
/// <param name="Mode">How much it may measure live: full, dsk or cnil.</param>
public sealed record SourceView(string Name, IReadOnlyList<string> Purposes, string Basis, SourceAmounts Amounts, SourceImports Imports, string Mode)
{
    /// <summary>Those that brought something and those that declare something, by name.</summary>
    public static IReadOnlyList<SourceView> All(TenantFolder folder, Documents documents)
    {
        using var reader = LogReader.Open(folder);
        var (declarations, amounts, history, live) = (new SourceDeclarations(documents), new AmountDeclarations(documents), new ImportHistory(documents), new LiveRulesOfSources(documents));
        return [.. InLog(reader).Union(declarations.Names).Order(StringComparer.Ordinal).Select(name => Of(name, declarations.Of(name), amounts.Of(name), history.Of(name), live.Of(name).Mode))];
    }

    /// <summary>Those that brought something.</summary>
    public static IEnumerable<string> InLog(LogReader? reader) =>
        Enumerable.Range(1, reader?.Registers.SourceCount ?? 0).Select(number => reader!.Registers.Source(number)); // counted by the reader that is there

    static SourceView Of(string name, CollectedFor collected, SourceAmounts amounts, SourceImports imports, SourceMode mode) =>
        new(name, [.. PurposeNames.Each(collected.Purposes).Select(PurposeNames.Text)], PurposeNames.Text(collected.Basis), amounts, imports, NewSourceRules.Word(mode));
}
