using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke catalogue list [KIND]</c></summary>
static class CatalogueListVerb
{
    public static Command Create()
    {
        var kind = new Argument<string?>("KIND") { Description = "Only these.", Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong([.. CatalogueKinds.All.Select(CatalogueKinds.Word), .. BroughtEntries.Words]);
        var language = TenantOptions.Language();
        var command = new Command("list", "Lists phase models, channels, touchpoints, types of content and rules, your own and those you changed marked; and the campaigns, contents and costs that imports brought.") { kind, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var list = new CatalogueList(CatalogueVerb.DocumentsOf(tenant.Folder(parsed)), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            foreach (var listed in CatalogueKinds.All.Where(known => parsed.GetValue(kind) is not { } word || word == CatalogueKinds.Word(known)))
                list.Write(listed, Console.Out);
            foreach (var brought in BroughtEntries.Words.Where(known => parsed.GetValue(kind) is not { } word || word == known))
                BroughtEntries.Write(brought, tenant.Folder(parsed), Console.Out);
            return 0;
        });
        return command;
    }
}
