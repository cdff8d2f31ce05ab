using System.CommandLine;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>What the verbs for map documents share: <c>wegmarke map new|list|show|save|restore|diff|delete|export|import</c></summary>
static class MapDocumentVerb
{
    public static IEnumerable<Command> All() =>
    [
        MapNewVerb.Create(), MapListVerb.Create(), MapShowVerb.Create(), MapSaveVerb.Create(), MapDiffVerb.Create(), MapRestoreVerb.Create(), MapDeleteVerb.Create(),
        MapExportVerb.Create(), MapImportVerb.Create(),
    ];

    public static JourneyMapDocuments Store(TenantFolder folder) => new(new Documents(folder), TimeProvider.System);

    /// <exception cref="StorageException">Nobody has stored anything there; the folder is not made.</exception>
    public static JourneyMapDocuments Existing(TenantFolder folder) => File.Exists(folder.State) ? Store(folder)
        : throw new StorageException($"There are no maps of tenant '{folder.Id}' in {folder.Root}. Begin one with 'wegmarke map new --template retail', or name the directory with --dir.");

    public static Argument<string> Id() => new("ID") { Description = "Id of the map; those there are: 'wegmarke map list'." };

    public static Option<string> Note() => new("--note") { Description = "Why, in a few words; kept with the version.", DefaultValueFactory = _ => "" };

    public static StoredMap Existing(JourneyMapDocuments store, string id) => store.Find(id)
        ?? throw new ArgumentException($"There is no map '{Shown.Text(id)}'. Those there are: 'wegmarke map list'.");

    public static int Say(MapOutcome outcome)
    {
        switch (outcome)
        {
            case MapOutcome.Stored { FollowsDeleted: true, Now: var map }:
                Console.WriteLine($"{map.Id}: version {map.Version}; a deleted map had this id, its versions 1 to {map.Version - 1} stand before it");
                return 0;
            case MapOutcome.Stored(var map):
                Console.WriteLine($"{map.Id}: version {map.Version}{(map.IsDeleted ? ", deleted; 'wegmarke map restore " + map.Id + "' brings it back" : "")}");
                return 0;
            case MapOutcome.Unchanged(var map):
                Console.WriteLine($"{map.Id}: version {map.Version} says the same already");
                return 0;
            case MapOutcome.Refused(var problems):
                return Outcome.Fail(string.Join('\n', [.. problems.Select(Shown.Text), "Nothing was stored."]));
            case MapOutcome.Conflict(var stored):
                return Outcome.Fail($"{stored.Id}: another version is stored meanwhile, number {stored.Version}{(stored.Note.Length > 0 ? $" ({Shown.Text(stored.Note)})" : "")}. Nothing was stored. "
                    + $"See what changed with 'wegmarke map diff {stored.Id}', repeat your change in 'wegmarke map show {stored.Id}', and save again.");
            case MapOutcome.NotThere(var message):
                return Outcome.Fail(Shown.Text(message));
            default:
                throw new InvalidOperationException("An outcome that this verb does not know.");
        }
    }
}
