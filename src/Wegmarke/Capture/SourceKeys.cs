using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Keys by which sources send what happens as it happens.</summary>
public static class SourceKeys
{
    /// <summary>A new key, and what its source collects for. A source that nobody declared and that brought nothing yet collects nothing personal until
    /// somebody says why it may.</summary>
    /// <exception cref="ArgumentException">The source or the name cannot be one.</exception>
    public static (NewKey Key, CollectedFor Collected) Add(Keys keys, TenantFolder folder, string source, string name)
    {
        var added = keys.AddWrite(folder.Id, source, name);
        var declarations = new SourceDeclarations(new Documents(folder));
        if (!declarations.Names.Contains(added.Key.Source) && !IsInLog(folder, added.Key.Source))
            declarations.Declare(added.Key.Source, CollectedFor.Nothing);
        return (added, declarations.Of(added.Key.Source));
    }

    static bool IsInLog(TenantFolder folder, string source)
    {
        using var reader = LogReader.Open(folder);
        return SourceView.InLog(reader).Contains(source);
    }
}
