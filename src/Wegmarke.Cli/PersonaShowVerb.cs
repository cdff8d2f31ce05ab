using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke persona show KEY</c></summary>
static class PersonaShowVerb
{
    public static Command Create()
    {
        var key = PersonaVerb.Key();
        var command = new Command("show", "Prints a persona as JSON, for 'persona set' to take after editing.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Personas.Find(new Documents(tenant.Existing(parsed)), parsed.GetRequiredValue(key)) is not { } entry)
                return PersonaVerb.NotThere(parsed.GetRequiredValue(key));
            Console.WriteLine(entry.ToText());
            return 0;
        });
        return command;
    }
}
