using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

public sealed class ImprovementBacklogTests : IDisposable
{
    static readonly DateOnly s_march = new(2026, 3, 1), s_april = new(2026, 4, 1), s_may = new(2026, 5, 1);

    readonly TestTenant _tenant = new();
    readonly ImprovementBacklog _backlog;

    public ImprovementBacklogTests() => _backlog = new(_tenant.Documents);

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public void A_weak_point_is_open_since_it_was_found_first_and_says_what_was_found_last()
    {
        Measured(s_march, Point("advice", customers: 40));
        Measured(s_april, Point("advice", customers: 50), Point("payment", customers: 90));

        Assert.Equal(["payment Open 90 2026-04-01 2026-04-01", "advice Open 50 2026-03-01 2026-04-01"], Lines());
    }

    [Fact]
    public void What_was_done_is_judged_by_a_measurement_of_the_time_since_only()
    {
        Measured(s_march, Point("advice"), Point("payment"));
        Set("advice", BacklogStatus.Done, s_march);
        Set("payment", BacklogStatus.Done, s_march);

        Measured(s_april, Point("advice"), Point("payment"));
        Assert.Equal(["advice Done", "payment Done"], Statuses());
        _backlog.Measured([Point("advice")], new(s_may, From: s_march, To: null, Compared: 10));
        Assert.Equal(["advice Returned", "payment Solved"], Statuses());
        Assert.Equal(["advice"], _backlog.All().Where(item => item.IsUnresolved).Select(item => item.Id));
    }

    [Fact]
    public void Who_sees_to_it_stays_when_it_is_found_again()
    {
        Measured(s_march, Point("advice"));

        Assert.Equal(("Filialmarketing", "Kundenberater sehen den Warenkorb", s_april), _backlog.Set("advice", new(BacklogStatus.Taken, "Filialmarketing", "Kundenberater sehen den Warenkorb"), s_april) is ({ } item, "") ? (item.Owner, item.Note, item.Changed) : default);
        Measured(s_may, Point("advice"));

        Assert.Equal(("Filialmarketing", BacklogStatus.Taken), (_backlog.All()[0].Owner, _backlog.All()[0].Status));
    }

    [Fact]
    public void What_only_a_measurement_says_people_cannot_say()
    {
        Measured(s_march, Point("advice"));

        Assert.Equal("The status 'solved' follows from a measurement. Say open, taken, done, dropped.", _backlog.Set("advice", new(BacklogStatus.Solved, null, null), s_april).Problem);
        Assert.Equal("There is no weak point 'nothing' on record. Those there are: 'wegmarke backlog list'.", _backlog.Set("nothing", new(BacklogStatus.Done, null, null), s_april).Problem);
        Assert.Equal("The owner has 121 letters; at most 120 are kept.", _backlog.Set("advice", new(null, new string('x', 121), null), s_april).Problem);
    }

    /// <summary>Advice in one of four branches goes on more rarely, until the branch has learned.</summary>
    [Fact]
    public async Task From_the_data_a_weak_point_is_found_done_and_solved()
    {
        using var tenant = await new TestTenant().Import(Advice("2024-03", goingOn: branch => branch == 1 ? 3 : 8));
        await tenant.Import(Advice("2024-09", goingOn: _ => 8), "later");
        Task<CommandLine> Backlog(params string[] options) => CommandLine.Run(["backlog", .. options, "--dir", tenant.Folder.Root]);

        Assert.Contains("stall-store-advice-location-ort-1", (await Backlog("measure", "--to", "2024-09")).Output, StringComparison.Ordinal);
        Assert.Equal("stall-store-advice-location-ort-1: done, not measured since, Filiale\n", (await Backlog("set", "stall-store-advice-location-ort-1", "--status", "done", "--owner", "Filiale")).Output);
        Assert.StartsWith("0 weak points; measured on ", (await Backlog("list")).Output, StringComparison.Ordinal);
        Assert.Contains("done, not measured since", (await Backlog("list", "--all", "--lang", "en")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Backlog("measure", "--from", "soon")).Code);
    }

    static string Advice(string month, Func<int, int> goingOn) => "customer,time,touchpoint,location,order,value,currency\n" + string.Concat(Enumerable.Range(0, 400).Select(customer =>
    {
        var advice = $"{month}-{customer},{month}-01T10:00:00Z,store-advice,Ort {customer % 4},,,\n";
        return customer / 4 % 10 < goingOn(customer % 4) ? advice + $"{month}-{customer},{month}-05T10:00:00Z,store-purchase,Ort {customer % 4},{month}-{customer},20.00,EUR\n" : advice;
    }));

    static WeakPoint Point(string id, long customers = 30) => new(WeakPointKind.Stall, id, "Finding", new("1", "Headline"), customers, null, null) { Id = id };

    void Measured(DateOnly day, params WeakPoint[] points) => _backlog.Measured(points, new(day, null, null, Compared: 10));

    void Set(string id, BacklogStatus status, DateOnly day) => Assert.NotNull(_backlog.Set(id, new(status, null, null), day).Item);

    IEnumerable<string> Lines() => _backlog.All().Select(item => $"{item.Id} {item.Status} {item.Customers} {item.Since:yyyy-MM-dd} {item.Found:yyyy-MM-dd}");

    IEnumerable<string> Statuses() => _backlog.All().Select(item => $"{item.Id} {item.Status}").Order(StringComparer.Ordinal);
}
