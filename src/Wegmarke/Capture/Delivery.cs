namespace Wegmarke.Capture;

/// <summary>Files of a delivery that one mapping is for: what a company exports every night into a folder comes in with one command.</summary>
/// <param name="Files">In order of their names.</param>
public sealed record Delivery(ColumnMapping Mapping, IReadOnlyList<string> Files)
{
    /// <summary>Each mapping of a folder with the files that its patterns name, in order of the mappings' names.</summary>
    /// <param name="mappings">A folder of mappings with <see cref="ColumnMapping.Files"/>.</param>
    /// <param name="folder">The folder that was delivered.</param>
    /// <exception cref="ImportException">One of both is no folder, or a mapping says no files.</exception>
    public static IReadOnlyList<Delivery> Of(string mappings, string folder)
    {
        if (!Directory.Exists(folder))
            throw new ImportException($"{folder} is no folder. With a folder of mappings name the one folder that was delivered.");
        var paths = Directory.GetFiles(mappings, "*.json").Order(StringComparer.Ordinal).ToArray();
        if (paths.Length == 0)
            throw new ImportException($"There is no mapping in {mappings}. Put files such as orders.json there; 'wegmarke import --suggest-map FILE' prints one to start from.");
        return [.. paths.Select(path => Of(path, ColumnMapping.Parse(File.ReadAllText(path), path), folder))];
    }

    static Delivery Of(string path, ColumnMapping mapping, string folder) => mapping.Files.Count > 0
        ? new(mapping, [.. mapping.Files.SelectMany(pattern => Named(path, pattern, folder)).Distinct().Order(StringComparer.Ordinal)])
        : throw new ImportException($"{path} does not say which files it is for. Add for example \"files\": [\"orders-*.csv\"].");

    /// <summary>What an import writes beside its files is no part of what was delivered.</summary>
    static IEnumerable<string> Named(string path, string pattern, string folder)
    {
        var end = pattern.LastIndexOf('/') + 1;
        if (Path.IsPathRooted(pattern) || pattern.Split('/').Contains("..") || pattern[..end].Contains('*', StringComparison.Ordinal))
            throw new ImportException($"{path}: \"{pattern}\" names no files of a delivery. Use a path below it, with * in the file's name only, for example \"till/journal-*.csv\".");
        var place = Path.Combine(folder, pattern[..end]);
        return Directory.Exists(place) ? Directory.EnumerateFiles(place, pattern[end..]).Where(file => !file.EndsWith(".rejects.csv", StringComparison.Ordinal)) : [];
    }

    /// <summary>Files of the folder that no mapping is for.</summary>
    public static IReadOnlyList<string> NotTaken(IReadOnlyList<Delivery> deliveries, string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Except(deliveries.SelectMany(delivery => delivery.Files))
            .Where(file => !file.EndsWith(".rejects.csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
