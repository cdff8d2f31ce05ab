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
        kind.AcceptOnlyFromAmong([.. CatalogueKinds.All.Select(CatalogueKinds.Word)]);
        var language = TenantOptions.Language();
        var command = new Command("list", "Lists phase models, channels, touchpoints, types of content and rules; your own and those you changed are marked.") { kind, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var list = new CatalogueList(CatalogueVerb.DocumentsOf(tenant.Folder(parsed)), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            foreach (var listed in CatalogueKinds.All.Where(known => parsed.GetValue(kind) is not { } word || word == CatalogueKinds.Word(known)))
                list.Write(listed, Console.Out);
            return 0;
        });
        return command;
    }
}
