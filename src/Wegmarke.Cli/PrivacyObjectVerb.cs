using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy object IDENTIFIER</c></summary>
static class PrivacyObjectVerb
{
    public static Command Create()
    {
        var (identifier, reason) = (PrivacyVerb.Identifier(), PrivacyVerb.Reason());
        var withdraw = new Option<bool>("--withdraw") { Description = "Takes the objection back." };
        var command = new Command("object", "Takes an objection to marketing (Art. 21 DSGVO), also of somebody unknown yet. Holds for ever, and outlives an erasure.") { identifier, withdraw, reason };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(tenant.Existing(parsed), parsed.GetRequiredValue(identifier), PrivacyVerb.Request(parsed.GetRequiredValue(reason)), parsed.GetValue(withdraw)));
        return command;
    }

    static int Run(TenantFolder folder, string identifier, Request request, bool withdraw)
    {
        using var desk = PrivacyDesk.Open(folder, request.At);
        var person = desk.FindOrName(identifier);
        var entry = ObjectToMarketing.Run(folder, person, request, withdraw);
        Console.WriteLine($"{(withdraw ? "Objection taken back" : "Objection to marketing recorded")} for {entry.Note.Facts["identifiers"]} identifiers; entry {entry.Number} of the protocol.");
        return 0;
    }
}
