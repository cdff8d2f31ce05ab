using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy restrict IDENTIFIER</c></summary>
static class PrivacyRestrictVerb
{
    public static Command Create()
    {
        var (identifier, reason) = (PrivacyVerb.Identifier(), PrivacyVerb.Reason());
        var lift = new Option<bool>("--lift") { Description = "Ends the restriction." };
        var command = new Command("restrict", "Restricts the processing of a person's data (Art. 18 DSGVO): they stay, and every answer leaves the person out.") { identifier, lift, reason };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(tenant.Existing(parsed), parsed.GetRequiredValue(identifier), PrivacyVerb.Request(parsed.GetRequiredValue(reason)), parsed.GetValue(lift)));
        return command;
    }

    static int Run(TenantFolder folder, string identifier, Request request, bool lift)
    {
        using var log = InteractionLog.Open(folder, TimeProvider.System);
        Person person;
        using (var desk = PrivacyDesk.Open(folder, request.At))
            person = desk.Find(identifier);
        var entry = RestrictProcessing.Run(log, person, request, lift);
        Console.WriteLine($"{(lift ? "Restriction ended" : "Processing restricted")} for {entry.Note.Facts["identifiers"]} identifiers; entry {entry.Number} of the protocol.");
        return 0;
    }
}
