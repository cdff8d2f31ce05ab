using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

/// <summary>What persons say of the use of their data, recorded as commands do it.</summary>
static class Consents
{
    static readonly DateTimeOffset s_now = new(2026, 6, 1, 9, 30, 0, TimeSpan.Zero);

    public static async Task Give(this TestTenant tenant, string identifier, string purpose, int day = 1) => await tenant.Say(identifier, purpose, ConsentAct.Given, day);

    public static async Task Withdraw(this TestTenant tenant, string identifier, string purpose, int day = 2) => await tenant.Say(identifier, purpose, ConsentAct.Withdrawn, day);

    static async Task Say(this TestTenant tenant, string identifier, string purpose, ConsentAct act, int day)
    {
        await using var live = tenant.Live();
        await new ConsentDesk(live).Record(new(identifier, SaidConsent.PurposesOf(purpose), act, new DateTimeOffset(2026, 5, day, 0, 0, 0, TimeSpan.Zero)), new("clerk", s_now, ""), TestContext.Current.CancellationToken);
    }

    public static void Restrict(this TestTenant tenant, string identifier, bool lift = false)
    {
        var person = Requests.Known(tenant.Folder, identifier);
        using var log = InteractionLog.Open(tenant.Folder, TimeProvider.System);
        RestrictProcessing.Run(log, person, new("clerk", s_now.AddMinutes(lift ? 1 : 0), ""), lift);
    }

    /// <summary>Records as "purpose act identifier", in the order in which they came.</summary>
    public static IEnumerable<string> Recorded(this TestTenant tenant, string identifier)
    {
        using var reader = LogReader.Open(tenant.Folder)!;
        return ConsentView.Of(Requests.Known(tenant.Folder, identifier), reader.Prepare, Suppressions.Of(tenant.Folder)).Records
            .OrderBy(record => record.Number).Select(record => $"{record.Purpose} {record.Act} {record.Identifier} {record.At:yyyy-MM-dd}").ToArray();
    }
}
