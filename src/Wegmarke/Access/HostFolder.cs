namespace Wegmarke.Access;

/// <summary>Where the files of a whole installation are, beside the folders of its tenants.</summary>
/// <param name="Root">The data directory.</param>
public sealed record HostFolder(string Root)
{
    /// <summary>Who may come in. Leaving a tenant or putting one back does not touch it.</summary>
    public string Database { get; } = Path.Combine(Root, "host.db");

    /// <summary>What cookies are sealed with.</summary>
    public string Secrets { get; } = Path.Combine(Root, "host-secrets");

    /// <summary>Somebody was let in once.</summary>
    public bool Exists => File.Exists(Database);
}
