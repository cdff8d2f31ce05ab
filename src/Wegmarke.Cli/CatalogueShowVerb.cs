using System.CommandLine;
using Wegmarke.Catalogue;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke catalogue show KIND KEY</c></summary>
static class CatalogueShowVerb
{
    public static Command Create()
    {
        var (kind, key) = (CatalogueVerb.Kind(), CatalogueVerb.Key());
        var command = new Command("show", "Prints an entry as JSON, for 'catalogue set' to take after editing: yours as stored, a shipped one complete.") { kind, key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var documents = CatalogueVerb.DocumentsOf(tenant.Folder(parsed));
            if (CatalogueStore.EntryOf(documents, CatalogueVerb.KindOf(parsed, kind), parsed.GetRequiredValue(key)) is not { } entry)
                return Outcome.Fail(Missing(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(key)));
            Console.WriteLine(entry.ToText());
            return 0;
        });
        return command;
    }

    static string Missing(string kind, string key) => CatalogueKinds.Named(kind) switch
    {
        CatalogueKinds.Classification => $"You have no rules '{key}'. The shipped ones are shown by 'wegmarke catalogue show {kind} {CatalogueStore.ShippedRulesKey}'.",
        CatalogueKinds.Settings => $"There are no settings '{key}'. They are shown by 'wegmarke catalogue show {kind} {CatalogueKinds.SettingsKey}'.",
        _ => $"There is no {kind} '{key}'. Those there are: 'wegmarke catalogue list {kind}'.",
    };
}
