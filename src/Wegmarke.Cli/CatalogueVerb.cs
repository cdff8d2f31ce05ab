using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke catalogue list|show|set|remove|problems</c></summary>
static class CatalogueVerb
{
    public static Command Create() => new("catalogue", "Phase models, touchpoints, channels and rules: the shipped ones and your own.")
    {
        CatalogueListVerb.Create(), CatalogueShowVerb.Create(), CatalogueSetVerb.Create(), CatalogueRemoveVerb.Create(), CatalogueProblemsVerb.Create(),
    };

    /// <summary>What the tenant stored; nothing when there is no such tenant yet, who then sees what is shipped.</summary>
    public static IReadOnlyList<Document> DocumentsOf(TenantFolder folder) =>
        File.Exists(folder.State) ? CatalogueStore.DocumentsOf(new Documents(folder)) : [];

    public static Argument<string> Kind()
    {
        var kind = new Argument<string>("KIND") { Description = "What it is." };
        kind.AcceptOnlyFromAmong([.. CatalogueKinds.All.Select(CatalogueKinds.Word)]);
        return kind;
    }

    public static Argument<string> Key() => new("KEY") { Description = "Key of the entry." };

    public static string KindOf(ParseResult parsed, Argument<string> kind) =>
        CatalogueKinds.Named(parsed.GetRequiredValue(kind)) ?? throw new ArgumentException($"There is no kind '{parsed.GetRequiredValue(kind)}'.");

    public static string Line(CatalogueProblem problem) => $"{CatalogueKinds.Word(problem.Kind)} {problem.Id}: {problem.Message}";
}
