using Wegmarke.Storage.Keys;

namespace Wegmarke.Storage.Verification;

/// <summary>Looks at the files that duplicates are known by. A writer may replace them meanwhile.</summary>
static class KeyFileCheck
{
    public static void Run(TenantFolder folder, Findings findings)
    {
        if (!Directory.Exists(folder.Keys))
            return;
        foreach (var path in Directory.GetFiles(folder.Keys, "*.keys"))
        {
            if (IsWhole(path))
                continue;
            var range = Covered(path);
            findings.Add(FindingKind.Derived, range.First, range.Last, $"{path} is damaged; it is derived and made again from the log at the next import");
        }
    }

    static bool IsWhole(string path)
    {
        try
        {
            using var run = KeyRun.Open(path);
            return run is not null;
        }
        catch (FileNotFoundException)
        {
            return true; // merged into another meanwhile
        }
    }

    /// <summary>Says its name.</summary>
    static SequenceRange Covered(string path) =>
        Path.GetFileNameWithoutExtension(path).Split('-') is [var first, var last] && long.TryParse(first, out var from) && long.TryParse(last, out var to)
            ? new(from, to) : default;
}
