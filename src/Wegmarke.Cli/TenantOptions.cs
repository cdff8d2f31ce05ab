using System.CommandLine;
using NodaTime;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>Where the data is; the same for all verbs.</summary>
sealed record TenantOptions(Option<string> Directory, Option<string> Tenant)
{
    public static TenantOptions AddTo(Command command)
    {
        var options = new TenantOptions(
            new Option<string>("--dir") { Description = "Data directory; else the environment's WEGMARKE_DIR, else 'data' here.", DefaultValueFactory = _ => DefaultDirectory },
            new Option<string>("--tenant") { Description = "Whose data.", DefaultValueFactory = _ => TenantId.Main.Value });
        command.Options.Add(options.Directory);
        command.Options.Add(options.Tenant);
        return options;
    }

    static string DefaultDirectory => Environment.GetEnvironmentVariable("WEGMARKE_DIR") is { Length: > 0 } set ? set : "data";

    public TenantFolder Folder(ParseResult parsed) =>
        new(Path.GetFullPath(parsed.GetRequiredValue(Directory)), new TenantId(parsed.GetRequiredValue(Tenant)));

    /// <exception cref="StorageException">The tenant has no data.</exception>
    public TenantFolder Existing(ParseResult parsed)
    {
        var folder = Folder(parsed);
        return folder.Exists ? folder
            : throw new StorageException($"There is no data of tenant '{folder.Id}' in {folder.Root}. Bring some in with 'wegmarke import FILE', or name the directory with --dir.");
    }

    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Zone(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
        ?? throw new ArgumentException($"There is no time zone '{name}'. Use a name such as Europe/Berlin, Europe/Vienna or Europe/Zurich.");

    public static Option<string> Language()
    {
        var language = new Option<string>("--lang") { Description = "Language of the words.", DefaultValueFactory = _ => "de" };
        language.AcceptOnlyFromAmong("de", "en");
        return language;
    }

    public static Language LanguageOf(string code) => code == "en" ? Catalogue.Language.English : Catalogue.Language.German;
}
