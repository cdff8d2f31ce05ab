using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy consent give|withdraw|show|import</c></summary>
static class PrivacyConsentVerb
{
    static readonly Option<string> s_purpose = new("--purpose") { Description = $"What for: {PurposeNames.KnownPurposes.Replace(", none", "", StringComparison.Ordinal)}; several with ';'.", Required = true };
    static readonly Option<string?> s_at = new("--at") { Description = "When: 2026-03-29, 2026-03-29T14:00 or with offset; else now." };
    static readonly Option<string> s_text = new("--text") { Description = "Version of the text that the person saw.", DefaultValueFactory = _ => "" };
    static readonly Option<string> s_channel = new("--channel") { Description = "Where: online-shop, store, phone.", DefaultValueFactory = _ => "" };
    static readonly Option<string> s_url = new("--url") { Description = "Address of the form.", DefaultValueFactory = _ => "" };
    static readonly Option<string?> s_requested = new("--requested") { Description = "When a double opt-in was asked for. Without --confirmed it permits nothing." };
    static readonly Option<string?> s_confirmed = new("--confirmed") { Description = "When the double opt-in was confirmed." };
    static readonly Option<bool> s_json = new("--json") { Description = "Answer as JSON." };

    public static Command Create() => new("consent", "Consents and their withdrawal (Art. 7 DSGVO): recorded with proof, in force at once.")
    {
        Acting("give", "Records that a person consented, also one nobody knows yet.", ConsentAct.Given),
        Acting("withdraw", "Records that a person withdrew. Nothing collected on that consent is used from then on.", ConsentAct.Withdrawn),
        Show(),
        ImportVerb.Create("import", "Reads consents and withdrawals from a table.", ImportKind.Consents),
    };

    static Command Acting(string name, string description, ConsentAct act)
    {
        var (identifier, reason) = (PrivacyVerb.Identifier(), PrivacyVerb.Reason());
        var command = new Command(name, description) { identifier, s_purpose, s_at, s_text, s_channel, s_url, reason };
        if (act == ConsentAct.Given)
        {
            command.Options.Add(s_requested);
            command.Options.Add(s_confirmed);
        }
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Record(
            tenant.Folder(parsed), Said(parsed, tenant.Folder(parsed), parsed.GetRequiredValue(identifier), act), PrivacyVerb.Request(parsed.GetRequiredValue(reason)), cancel));
        return command;
    }

    static SaidConsent Said(ParseResult parsed, TenantFolder folder, string identifier, ConsentAct act)
    {
        var zone = TenantOptions.Zone(TenantSettings.Of(new Documents(folder)).Zone);
        DateTimeOffset? Time(Option<string?> option) => SaidConsent.Time(option.Name, parsed.GetValue(option), zone);
        var proof = new ConsentProof(parsed.GetRequiredValue(s_channel), parsed.GetRequiredValue(s_text), parsed.GetRequiredValue(s_url));
        return new(identifier, SaidConsent.PurposesOf(parsed.GetRequiredValue(s_purpose)), act, Time(s_at))
        {
            Proof = act == ConsentAct.Given ? proof with { Requested = Time(s_requested), Confirmed = Time(s_confirmed) } : proof,
        };
    }

    static async Task<int> Record(TenantFolder folder, SaidConsent said, Request request, CancellationToken cancel)
    {
        RefuseNaming(folder, said.Identifier, request);
        await using var live = new LiveIntake(folder, new Documents(folder), TimeProvider.System);
        foreach (var record in await new ConsentDesk(live).Record(said, request, cancel))
        {
            Console.WriteLine($"Recorded: {(said.Act == ConsentAct.Given ? "consent to" : "withdrawal of")} {PurposeNames.Text(record.Purpose)}, as of {record.At:yyyy-MM-dd HH:mm:ss}Z; noted in the protocol.");
            if (!record.Counts)
                Console.WriteLine("It permits nothing until the double opt-in is confirmed: record it again with --confirmed.");
        }
        return 0;
    }

    /// <summary>The reason may name the person by another of their identifiers.</summary>
    static void RefuseNaming(TenantFolder folder, string identifier, Request request)
    {
        if (request.Reason.Length == 0 || !folder.Exists)
            return;
        using var desk = PrivacyDesk.Open(folder, request.At);
        request.RefuseNaming(desk.FindOrName(identifier));
    }

    static Command Show()
    {
        var identifier = PrivacyVerb.Identifier();
        var command = new Command("show", "What a person permits now, and everything recorded of it.") { identifier, s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Show(tenant.Existing(parsed), parsed.GetRequiredValue(identifier), parsed.GetValue(s_json)));
        return command;
    }

    static int Show(TenantFolder folder, string identifier, bool asJson)
    {
        using var desk = PrivacyDesk.Open(folder, TimeProvider.System.GetUtcNow());
        var view = desk.Consents(desk.FindOrName(identifier));
        if (asJson)
            Console.WriteLine(Analysis.AnswerJson.Text(view));
        else
            ConsentText.Print(view);
        return 0;
    }
}
