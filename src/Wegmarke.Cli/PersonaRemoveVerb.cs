using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke persona remove KEY</c></summary>
static class PersonaRemoveVerb
{
    public static Command Create()
    {
        var key = PersonaVerb.Key();
        var command = new Command("remove", "Removes a persona that no segment speaks of.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Segments.RemovePersona(new Documents(tenant.Existing(parsed)), parsed.GetRequiredValue(key)) is RemoveOutcome.NotThere)
                return PersonaVerb.NotThere(parsed.GetRequiredValue(key));
            Console.WriteLine($"persona {parsed.GetRequiredValue(key)} removed");
            return 0;
        });
        return command;
    }
}
