using Wegmarke.Capture.Files;
using Wegmarke.Capture.Mapping;

namespace Wegmarke.Capture;

/// <summary>Finds out what the columns of a file mean: as given, else as kept with the source, else by their canonical names, else by what
/// names and values suggest.</summary>
public static class ChooseMapping
{
    /// <param name="path">The file.</param>
    /// <param name="told">How it is read, where that is told.</param>
    /// <param name="given">The mapping that is to be used; null = find one.</param>
    /// <param name="kept">Those kept with the source.</param>
    /// <param name="edits">What is told of single columns.</param>
    /// <exception cref="ImportException">The file cannot be read, or several kept mappings fit.</exception>
    public static MappingChoice For(string path, ToldForm told, ColumnMapping? given, IReadOnlyList<ColumnMapping> kept, MappingEdits edits)
    {
        if (given is not null)
            return new MappingChoice.Given(edits.Over(given));
        var file = Sample(path, told, kept);
        if (Fitting(path, file, kept, edits.Kind) is { } fitting)
            return new MappingChoice.Kept(edits.Over(fitting));
        return file.IsCanonical && edits is { Kind: null or ImportKind.Interactions, TouchesNoColumn: true } ? new MappingChoice.Canonical()
            : new MappingChoice.Suggested(Suggesting.Of(file, edits));
    }

    /// <exception cref="ImportException">The file cannot be read.</exception>
    public static MappingSuggestion Suggest(string path, ToldForm told, MappingEdits edits) => Suggesting.Of(Sample(path, told, []), edits);

    /// <summary>A kept mapping may tell how the file is read.</summary>
    static SampledFile Sample(string path, ToldForm told, IReadOnlyList<ColumnMapping> kept) =>
        SampledFile.Of(path, SourceFile.Open(path), kept.Count == 1 ? MappedFile.Told(kept[0].Form, told) : told);

    /// <summary>The one that reads most of the file's columns, and none that it has not.</summary>
    static ColumnMapping? Fitting(string path, SampledFile file, IReadOnlyList<ColumnMapping> kept, ImportKind? kind)
    {
        var fitting = kept.Where(mapping => (kind is null || mapping.Kind == kind) && mapping.Reads.Any() && mapping.Reads.All(file.HasName)).OrderByDescending(mapping => mapping.Reads.Count).ToArray();
        if (fitting.Length > 1 && fitting[0].Reads.Count == fitting[1].Reads.Count)
            throw new ImportException($"{path} fits several mappings kept with its source: {string.Join(", ", fitting.Select(mapping => mapping.Kind.ToString().ToLowerInvariant()))}. Say which: --as {fitting[0].Kind.ToString().ToLowerInvariant()}");
        return fitting.FirstOrDefault();
    }
}
